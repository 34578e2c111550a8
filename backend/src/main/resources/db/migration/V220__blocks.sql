-- Who does not want to meet whom: posters of listings, a person or a group each. Nobody but the blocker learns of it.
create table poster_block (
    blocker uuid        not null,
    blocked uuid        not null,
    at      timestamptz not null,
    primary key (blocker, blocked),
    check (blocker <> blocked)
);
create index poster_block_blocked on poster_block (blocked);
