-- 団体登録. A registration carries the id of its group from the first draft on.
create table registration (
    id                  uuid primary key,
    status              text        not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REGISTERED', 'REFUSED',
                                                               'SUSPENDED', 'EXPIRED', 'DISSOLVED')),
    revision            bigint      not null,
    channel             text        not null check (channel in ('ONLINE', 'COUNTER', 'PHONE', 'POST', 'ADOPTED')),
    answers             jsonb       not null,
    name_key            text,                       -- to find namesakes among what is not published yet
    declared_version    integer,
    declared_at         timestamptz,
    declared_by         uuid,
    receipt             text unique,
    versions            integer     not null default 0,
    submitted_at        timestamptz,
    correction          jsonb,                      -- what was returned: reason, deadline, fields
    decision_reason     text,
    decided_at          timestamptz,
    decided_by          uuid,
    registered_until    date,
    nudged_for          date,                       -- the end of registration people were last reminded of
    begun_by            uuid        not null,
    begun_at            timestamptz not null,
    check (status in ('DRAFT', 'RETURNED', 'SUBMITTED', 'REFUSED') or registered_until is not null),
    check ((status = 'RETURNED') = (correction is not null))
);
create index registration_waiting on registration (submitted_at) where status = 'SUBMITTED';
create index registration_running on registration (registered_until) where status = 'REGISTERED';
create index registration_name_key on registration (name_key);

create sequence registration_receipt;

-- What was handed in, as it was handed in.
create table registration_version (
    registration_id  uuid        not null references registration on delete cascade,
    number           integer     not null check (number >= 1),
    answers          jsonb       not null,
    documents        jsonb       not null,
    declared_version integer     not null,
    hash             text        not null,
    submitted_by     uuid        not null,
    submitted_at     timestamptz not null,
    primary key (registration_id, number)
);

-- The representative's own contact details: apart from everything that is ever published (number 0: being written).
create table registration_contact (
    registration_id uuid    not null references registration on delete cascade,
    number          integer not null check (number >= 0),
    name            text,
    kana            text,
    phone           text,
    email           text,
    primary key (registration_id, number)
);
