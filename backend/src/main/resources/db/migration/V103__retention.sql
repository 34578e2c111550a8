-- When each rule of retention was last applied; what it removed is gone, only the number is known.
create table retention_run (
    rule    text primary key,
    ran_at  timestamptz not null,
    removed integer     not null,
    in_all  bigint      not null
);

create index account_waiting on account (created_at) where status = 'WAITING';

-- What somebody did, for those who take everything along.
create index journal_actor on journal (actor, seq);
