-- The journal: what happened, in commit order. Indexes of every instance follow it; audit and indicators read it.
create table journal (
    seq          bigint generated always as identity primary key,
    at           timestamptz not null,
    type         text        not null check (char_length(type) between 1 and 80),
    subject      uuid        not null,
    actor        text        not null check (char_length(actor) between 1 and 200),
    on_behalf_of text,
    reason       text,
    facts        jsonb       not null default '{}'
);

create index journal_subject on journal (subject, seq);

-- One writer at a time from the first journal row to the commit, so that numbers become visible in their order
-- and a follower that has seen 11 can never meet a late 10.
create function journal_in_order() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('komitto.journal'));
    return null;
end $$;

create trigger journal_in_order before insert on journal
    for each statement execute function journal_in_order();

create function journal_announce() returns trigger language plpgsql as $$
begin
    perform pg_notify('komitto_journal', (select max(seq)::text from inserted));
    return null;
end $$;

create trigger journal_announce after insert on journal
    referencing new table as inserted
    for each statement execute function journal_announce();

create function journal_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only' using errcode = 'insufficient_privilege';
end $$;

create trigger journal_append_only before update or delete or truncate on journal
    for each statement execute function journal_append_only();
