-- 募集. The rules of a round are one document: written as a whole, frozen as a whole.
create table call (
    id           uuid primary key,
    fiscal_year  integer     not null check (fiscal_year between 2000 and 2200),
    round        integer     not null check (round between 1 and 20),
    status       text        not null check (status in ('DRAFT', 'PUBLISHED', 'CLOSED')),
    version      integer     not null,
    revision     bigint      not null,
    sample       boolean     not null,
    title        jsonb       not null,
    rules        jsonb       not null,
    created_at   timestamptz not null,
    published_at timestamptz,
    unique (fiscal_year, round, sample),
    check ((status = 'DRAFT') = (published_at is null)),
    check ((status = 'DRAFT') = (version = 0))
);

-- What was published, as it was published.
create table call_version (
    call_id      uuid        not null references call on delete cascade,
    number       integer     not null check (number >= 1),
    title        jsonb       not null,
    rules        jsonb       not null,
    reason       text        check (char_length(reason) between 1 and 1000),
    hash         text        not null,
    published_at timestamptz not null,
    published_by uuid        not null,
    primary key (call_id, number),
    check ((number = 1) = (reason is null))
);
