-- Each journal row carries a hash over itself and the row before: whoever changes, removes or slips in a row breaks the chain
-- from there on (C6). Rows are numbered and chained under the same lock, so the chain follows the order of commits.
alter table journal
    add column chain bytea;

create function journal_link(before bytea, row_of journal) returns bytea language sql immutable as $$
    select sha256(convert_to(concat_ws(E'\x1F',
        encode(before, 'hex'), row_of.seq, extract(epoch from row_of.at), row_of.type, row_of.subject, row_of.actor,
        coalesce(row_of.on_behalf_of, ''), coalesce(row_of.reason, ''), row_of.facts), 'UTF8'))
$$;

create function journal_chain() returns trigger language plpgsql as $$
declare
    before bytea;
begin
    select chain into before from journal order by seq desc limit 1;
    new.chain := journal_link(coalesce(before, '\x00'), new);
    return new;
end $$;

-- Rows written before the chain began are linked once, here.
alter table journal disable trigger journal_append_only;
do $$
declare
    entry journal;
    before bytea := '\x00';
begin
    for entry in select * from journal order by seq loop
        before := journal_link(before, entry);
        update journal set chain = before where seq = entry.seq;
    end loop;
end $$;
alter table journal enable trigger journal_append_only;
alter table journal alter column chain set not null;

create trigger journal_chain before insert on journal
    for each row execute function journal_chain();

-- The first row whose link does not fit, null when all do.
create function journal_broken_at() returns bigint language sql stable as $$
    select min(seq)
      from (select seq, chain, journal_link(coalesce(lag(chain) over (order by seq), '\x00'), journal) as due from journal) as links
     where chain is distinct from due
$$;
