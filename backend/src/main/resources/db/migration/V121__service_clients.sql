-- Programs that may have a token (A10). A secret is kept as its hash alone; one without a secret shows tokens of the city's own
-- identity provider, which knows it by issuer_subject.
create table service_client (
    id             uuid primary key,
    name           text        not null check (char_length(name) between 1 and 80),
    scopes         text        not null check (char_length(scopes) between 1 and 500),
    secret_hash    bytea       unique check (octet_length(secret_hash) = 32),
    secret_hint    text,
    issuer_subject text check (char_length(issuer_subject) between 1 and 200),
    created_by     uuid        not null,
    created_at     timestamptz not null,
    expires_on     date        not null,
    last_used_at   timestamptz,
    revoked_at     timestamptz,
    revision       bigint      not null,
    check ((secret_hash is null) <> (issuer_subject is null))
);
create unique index service_client_subject on service_client (issuer_subject) where revoked_at is null;

-- Whom to call when a program misbehaves (Z3).
create table service_client_contact (
    client_id uuid primary key references service_client on delete cascade,
    contact   text not null check (char_length(contact) between 1 and 200)
);
