-- Held rows are corrected in place, published, or settled with a reason.
alter table held_row
    add column revision       bigint not null default 1,
    add column settled_by     uuid,
    add column settled_reason text;
create index held_row_open on held_row (held_at, id) where settled_at is null;
