-- What the city wrote when it gave a listing back, and the end its poster was last reminded of.
alter table listing
    add column check_note text check (char_length(check_note) between 1 and 2000),
    add column reminded_for date;

-- A draft may have a quantity and not yet its unit.
do $$
declare
    pairing text;
begin
    select conname into strict pairing from pg_constraint
     where conrelid = 'listing'::regclass and pg_get_constraintdef(oid) like '%quantity IS NULL%unit IS NULL%';
    execute format('alter table listing drop constraint %I', pairing);
end $$;
alter table listing add check (status in ('DRAFT', 'CLOSED') or (quantity is null) = (unit is null));
