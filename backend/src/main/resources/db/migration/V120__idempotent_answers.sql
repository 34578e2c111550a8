-- What was answered to a request that carried an Idempotency-Key (C3), for a day. The key itself is not here: the row is found by
-- a value derived from it, and the answer, which may hold a secret or contact details, is sealed with another.
create table idempotent_answer (
    caller      text        not null check (char_length(caller) between 1 and 200),
    key_name    bytea       not null check (octet_length(key_name) = 32),
    fingerprint bytea       not null check (octet_length(fingerprint) = 32),
    answer      bytea       not null,
    expires_at  timestamptz not null,
    primary key (caller, key_name)
);

create index idempotent_answer_expiry on idempotent_answer (expires_at);
