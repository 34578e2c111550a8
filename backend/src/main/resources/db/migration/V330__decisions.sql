-- 決定: the city's, apart from the recommendation. Pending until all of a call come out together.
create table decision (
    proposal_id  uuid primary key references proposal on delete cascade,
    call_id      uuid        not null references call on delete cascade,
    outcome      text        not null check (outcome in ('ADOPTED', 'CONDITIONAL', 'NOT_ADOPTED')),
    amount       bigint      not null check (amount >= 0),
    differs      boolean     not null,             -- from what the committee recommended
    reason       text,                             -- published
    conditions   text,
    advice       jsonb       not null,             -- to the proposers, criterion by criterion
    decided_by   uuid        not null,
    decided_at   timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    revision     bigint      not null,
    check (not differs or reason is not null),
    check ((outcome = 'NOT_ADOPTED') = (amount = 0)),
    check (confirmed_by is null or confirmed_by <> decided_by)
);
create index decision_call on decision (call_id);

-- The one instant at which the decisions of a call came out.
create table decision_release (
    call_id     uuid primary key references call on delete cascade,
    released_at timestamptz not null,
    released_by uuid        not null
);
