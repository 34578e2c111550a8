-- Passkeys (WebAuthn): the public half of a key that never leaves the person's device.
create table passkey (
    id              uuid primary key,
    account_id      uuid        not null references account on delete cascade,
    credential_id   bytea       not null unique,
    user_handle     bytea       not null,          -- how the device names the account; says nothing to anybody else
    credential      bytea       not null,          -- attested credential data with the public key
    sign_count      bigint      not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    transports      text        not null default '',
    name            text        not null check (char_length(name) between 1 and 40),
    made_at         timestamptz not null,
    used_at         timestamptz
);
create index passkey_account on passkey (account_id);

-- What was asked of a device and is not answered yet; each answer counts once.
create table passkey_ceremony (
    id          uuid primary key,
    purpose     text        not null check (purpose in ('SIGN_UP', 'ADD', 'SIGN_IN', 'SECOND_FACTOR')),
    challenge   bytea       not null,
    account_id  uuid references account on delete cascade,
    user_handle bytea,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    check ((purpose in ('ADD', 'SECOND_FACTOR')) = (account_id is not null)),
    check ((purpose in ('SIGN_UP', 'ADD')) = (user_handle is not null))
);
create index passkey_ceremony_old on passkey_ceremony (expires_at);
