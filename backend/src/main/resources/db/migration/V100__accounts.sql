-- Accounts of people. What somebody is called and may do stands here; how to reach them stands apart (Z3).
create table account (
    id                 uuid primary key,
    display_name       text        not null check (char_length(display_name) between 1 and 40),
    age_band           text        not null check (age_band in ('UNDER_16', 'AGE_16_17', 'AGE_18_29', 'AGE_30_49', 'AGE_50_64',
                                                                'AGE_65_PLUS', 'UNKNOWN_ADULT')),
    locale             text        not null check (locale in ('ja', 'ja-x-easy', 'en')),
    guardian           text        not null check (guardian in ('NOT_NEEDED', 'WAITING', 'GIVEN', 'REFUSED')),
    status             text        not null check (status in ('WAITING', 'ACTIVE', 'SUSPENDED')),
    terms_version      text        not null,
    terms_agreed_at    timestamptz not null,
    created_at         timestamptz not null,
    version            bigint      not null,
    last_sign_in_month date check (extract(day from last_sign_in_month) = 1),
    -- Nobody under 16 takes part before a guardian has consented.
    check (age_band <> 'UNDER_16' or guardian = 'GIVEN' or status <> 'ACTIVE')
);
create index account_newest on account (created_at desc, id desc);

create table account_contact (
    account_id   uuid primary key references account on delete cascade,
    email        text        not null check (char_length(email) between 3 and 254),
    email_folded text        not null unique,
    verified_at  timestamptz not null
);

-- Links that were mailed. Only a hash of the token is kept; using a link removes its row, so that it works once.
create table one_time_link (
    hash       bytea primary key,
    purpose    text        not null check (char_length(purpose) between 1 and 40),
    account_id uuid references account on delete cascade,
    email      text,                                -- the address the link is to prove, folded as contact data are
    locale     text,                                -- the language somebody without an account wrote in
    issued_at  timestamptz not null,
    expires_at timestamptz not null
);
create index one_time_link_account on one_time_link (account_id, purpose);
create index one_time_link_email on one_time_link (email, purpose) where email is not null;
create index one_time_link_expired on one_time_link (expires_at);
