-- Imports: every file that was read, and every row that could not be published, with its reason. Nothing is lost.
create table import_run (
    id          uuid primary key,
    file_name   text        not null,
    charset     text        not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    rows        integer     not null default 0,
    created     integer     not null default 0,
    updated     integer     not null default 0,
    unchanged   integer     not null default 0,
    held        integer     not null default 0
);

create table held_row (
    id            uuid primary key,
    run_id        uuid        not null references import_run,
    fingerprint   text        not null unique,     -- the same row of the same content is held once
    line          bigint      not null,
    row_values    jsonb       not null,
    problems      jsonb       not null,
    held_at       timestamptz not null,
    settled_at    timestamptz
);
