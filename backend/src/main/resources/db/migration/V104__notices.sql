-- What people hear of: the list in their account. The mail goes through the outbox in the same transaction.
create table notice (
    id         uuid primary key,
    account_id uuid        not null references account on delete cascade,
    seq        bigint      not null,               -- the journal row it is about
    letter     text        not null check (char_length(letter) between 1 and 60),
    subject    text        not null,
    path       text        not null check (path like '/%'),
    at         timestamptz not null,
    read_at    timestamptz,
    unique (seq, account_id)
);
create index notice_newest on notice (account_id, at desc, id desc);

-- Up to which row of the journal people have been told. What happened before there were notices is not told afterwards.
create table notice_position (
    alone    boolean primary key default true check (alone),
    seq      bigint  not null,
    failures integer not null default 0
);
insert into notice_position (seq) select coalesce(max(seq), 0) from journal;
