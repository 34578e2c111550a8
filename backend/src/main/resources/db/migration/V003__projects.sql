-- わくわくプロジェクト: the archive of past projects.
create table project (
    id           uuid primary key,
    fiscal_year  integer     not null check (fiscal_year between 2000 and 2200),
    name         text        not null check (char_length(name) between 1 and 300),
    name_key     text        not null,
    group_id     uuid references citizen_group on delete set null,
    group_name   text        not null,
    department   text        not null,
    search_text  text        not null,               -- folded name, group and department, parted by U+001F
    stage        text        not null check (stage in ('PROPOSED', 'ADOPTED', 'COMPLETED')),
    source_title text        not null,
    source_as_of date,
    created_at   timestamptz not null,
    unique (fiscal_year, name_key)
);
create index project_group on project (group_id);
create index project_department on project (department, fiscal_year desc);
