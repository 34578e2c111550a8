-- 事例: what became of a completed project, drafted from its final report, published by its group.
create table project_case (
    proposal_id  uuid primary key references proposal on delete cascade,
    project_id   uuid        not null unique references project on delete cascade,
    group_id     uuid        not null,
    situation    text,
    done         text        not null,
    effect       text        not null,
    hint         text,
    participants integer     check (participants between 0 and 1000000),
    status       text        not null check (status in ('DRAFT', 'PUBLISHED', 'LEFT_OUT')),
    revision     bigint      not null,
    drafted_at   timestamptz not null,
    settled_by   uuid,
    settled_at   timestamptz,
    check ((settled_by is null) = (settled_at is null)),
    check (status <> 'PUBLISHED' or settled_at is not null)
);
create index project_case_group on project_case (group_id);
