-- With what people prove who they are. Nothing here can be read back: passwords and codes are hashed, secrets sealed.
create table password (
    account_id uuid primary key references account on delete cascade,
    hash       text        not null,               -- Argon2id in PHC form, with its parameters
    set_at     timestamptz not null
);

create table totp (
    account_id   uuid primary key references account on delete cascade,
    secret       bytea,                            -- sealed; in use
    confirmed_at timestamptz,
    last_step    bigint      not null default 0,   -- the time step of the last code taken: each code counts once
    pending      bytea,                            -- sealed; shown to the person, not yet confirmed
    pending_at   timestamptz,
    check ((secret is null) = (confirmed_at is null)),
    check ((pending is null) = (pending_at is null)),
    check (secret is not null or pending is not null)
);

create table recovery_code (
    account_id uuid        not null references account on delete cascade,
    hash       bytea       not null,
    made_at    timestamptz not null,
    primary key (account_id, hash)                 -- a code that was used is gone
);

-- How often somebody guessed wrong, by what they guessed at and from where; both as keyed hashes, so that nobody is named (A7).
create table guessing (
    key           bytea primary key,
    failures      integer     not null,
    last_at       timestamptz not null,
    blocked_until timestamptz
);
create index guessing_old on guessing (last_at);
