-- News and activity reports of groups.
create table group_post (
    id           uuid primary key,
    group_id     uuid        not null references citizen_group on delete cascade,
    kind         text        not null check (kind in ('NEWS', 'REPORT')),
    title        text        not null check (char_length(title) between 1 and 200),
    body         text        not null check (char_length(body) between 1 and 40000),
    held_on      date,
    status       text        not null check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    revision     bigint      not null,
    written_by   uuid        not null,
    written_at   timestamptz not null,
    published_at timestamptz,
    updated_at   timestamptz not null
);
create index group_post_newest on group_post (published_at desc, id desc) where status = 'PUBLISHED';
create index group_post_of_group on group_post (group_id, published_at desc, id desc);
