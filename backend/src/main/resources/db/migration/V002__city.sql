-- Master data of the city that runs this platform, written from its city file at every start.
-- One row: labels in all languages live inside the document, as the file has them.
create table city (
    code       text primary key,
    document   jsonb       not null,
    updated_at timestamptz not null
);
