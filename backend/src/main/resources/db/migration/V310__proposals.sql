-- 提案. The draft belongs to the group, not to whoever began it.
create table proposal (
    id               uuid primary key,
    call_id          uuid        not null references call,
    group_id         uuid        not null,
    slot             text        not null,
    status           text        not null,
    last_step        text,
    last_actor       uuid,
    steps            integer     not null default 0,
    revision         bigint      not null,
    sample           boolean     not null,
    answers          jsonb       not null,
    budget           jsonb       not null,
    department       text,
    department_state text        not null check (department_state in ('OPEN', 'ASKED', 'AGREED', 'DECLINED', 'NONE_YET')),
    declared_version integer,
    project_year     integer     not null check (project_year between 1 and 10),
    continues        uuid references proposal,
    receipt          text unique,
    versions         integer     not null default 0,
    submitted_at     timestamptz,
    correction       jsonb,                     -- what was returned: reason, deadline, fields
    status_reason    text,
    begun_by         uuid        not null,
    begun_at         timestamptz not null,
    check (status = 'DRAFT' or status = 'WITHDRAWN' or receipt is not null),
    check ((status = 'RETURNED') <= (correction is not null))
);
create index proposal_call on proposal (call_id, status);
create index proposal_group on proposal (group_id);
create index proposal_department on proposal (department) where department is not null;
create unique index proposal_continues on proposal (continues) where status <> 'WITHDRAWN';

create sequence proposal_receipt;

-- What was handed in, as it was handed in.
create table proposal_version (
    proposal_id  uuid        not null references proposal on delete cascade,
    number       integer     not null check (number >= 1),
    content      jsonb       not null,
    documents    jsonb       not null,
    hash         text        not null,
    submitted_by uuid        not null,
    submitted_at timestamptz not null,
    primary key (proposal_id, number)
);

-- The timeline: every step of the table that was taken.
create table proposal_history (
    proposal_id uuid        not null references proposal on delete cascade,
    position    integer     not null,
    step        text        not null,
    status      text        not null,
    at          timestamptz not null,
    reason      text,
    facts       jsonb       not null,
    primary key (proposal_id, position)
);

create table proposal_message (
    id          uuid primary key,
    proposal_id uuid        not null references proposal on delete cascade,
    author      uuid        not null,
    standpoint  text        not null,
    text        text        not null,
    deadline    date,
    at          timestamptz not null
);
create index proposal_message_thread on proposal_message (proposal_id, at);

-- 事前相談.
create table proposal_consultation (
    id          uuid primary key,
    proposal_id uuid        not null references proposal on delete cascade,
    held_on     date        not null,
    advice      text        not null,
    noted_by    uuid        not null,
    at          timestamptz not null
);
create index proposal_consultation_of on proposal_consultation (proposal_id);
