-- How far the clock of a trial was moved: read where somebody tries Komitto, never in production.
create table trial_clock (
    only_row boolean primary key default true check (only_row),
    ahead_seconds bigint not null check (ahead_seconds >= 0)
);
