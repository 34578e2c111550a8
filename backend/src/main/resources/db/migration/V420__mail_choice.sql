-- How somebody wants to hear by mail of matches and messages: at once, once a day, or not at all. No row: at once.
create table mail_choice (
    account_id uuid primary key,
    matches    text        not null check (matches in ('AT_ONCE', 'DAILY', 'NONE')),
    revision   bigint      not null,
    updated_at timestamptz not null
);

-- What a line is about: of some things a person may choose how to hear of them.
alter table notice add column topic text not null default 'CITY' check (topic in ('CITY', 'MATCHES'));

-- Up to when somebody has been told in a digest; one a day, whichever instance writes it.
create table digest (
    account_id uuid primary key,
    day        date        not null,
    told_until timestamptz not null
);
