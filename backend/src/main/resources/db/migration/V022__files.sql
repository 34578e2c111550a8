-- Files people hand in: documents of registrations, photos of posts. Their bytes stand apart so that lists never read them.
create table stored_file (
    id         uuid primary key,
    owner_kind text        not null check (char_length(owner_kind) between 1 and 40),
    owner_id   uuid        not null,
    label      text        not null check (char_length(label) between 1 and 40),
    name       text        not null check (char_length(name) between 1 and 200),
    media_type text        not null,
    size       bigint      not null check (size between 1 and 10485760),
    sha256     text        not null,
    width      integer,
    height     integer,
    alt        text,
    kept_by    uuid        not null,
    kept_at    timestamptz not null
);
create index stored_file_owner on stored_file (owner_kind, owner_id, id);

create table stored_file_content (
    file_id uuid primary key references stored_file on delete cascade,
    bytes   bytea not null
);
alter table stored_file_content alter column bytes set storage external;
