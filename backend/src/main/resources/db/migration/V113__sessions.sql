-- Where people are signed in. A session is one browser of one person, and the family of its refresh tokens (A4).
create table person_session (
    id                uuid primary key,
    account_id        uuid        not null references account on delete cascade,
    started_at        timestamptz not null,
    seen_at           timestamptz not null,
    ends_at           timestamptz not null,        -- at the latest
    device            text        not null check (char_length(device) between 1 and 60),
    client            bytea       not null,        -- keyed hash of what the browser says of itself
    two_factors       boolean     not null,
    confirmed_until   timestamptz not null,
    office_role       text,                        -- the office that is put on
    office_department text        not null default '',
    office_until      timestamptz,
    revision          bigint      not null,
    ended_at          timestamptz,
    ended_because     text,
    check ((office_role is null) = (office_until is null)),
    check ((ended_at is null) = (ended_because is null))
);
create index person_session_live on person_session (account_id) where ended_at is null;
create index person_session_old on person_session (ends_at);

-- Opaque, 256 bit, kept as SHA-256 alone. A token that was used stays, so that its second use is noticed.
create table refresh_token (
    hash       bytea primary key,
    session_id uuid        not null references person_session on delete cascade,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index refresh_token_session on refresh_token (session_id);

-- Whoever has shown a password and still owes the second factor.
create table sign_in_challenge (
    hash       bytea primary key,
    account_id uuid        not null references account on delete cascade,
    made_at    timestamptz not null,
    expires_at timestamptz not null
);
create index sign_in_challenge_account on sign_in_challenge (account_id);
create index sign_in_challenge_old on sign_in_challenge (expires_at);
