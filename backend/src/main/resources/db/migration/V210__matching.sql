-- How much each part counts for a person who has set it; everybody else has the city's usual weights.
create table matching_weights (
    account_id uuid primary key,
    place      smallint    not null check (place between 0 and 100),
    time       smallint    not null check (time between 0 and 100),
    field      smallint    not null check (field between 0 and 100),
    detail     smallint    not null check (detail between 0 and 100),
    beginner   smallint    not null check (beginner between 0 and 100),
    revision   bigint      not null,
    updated_at timestamptz not null
);

-- Listings that stood in more lists of first suggestions than their share, when that was last counted without the cap.
create table matching_exposure (
    listing_id  uuid primary key references listing on delete cascade,
    appearances integer not null,
    allowance   integer not null check (allowance between 1 and appearances - 1)
);

-- What the counting found: how evenly suggestions spread over the groups that ask, before and after the cap. Ratios in millionths.
create table matching_fairness (
    id                  uuid primary key,
    measured_at         timestamptz not null,
    rules_version       integer     not null,
    lists               integer     not null check (lists >= 0),
    groups              integer     not null check (groups >= 0),
    small_groups        integer     not null check (small_groups between 0 and groups),
    gini_before         integer     not null check (gini_before between 0 and 1000000),
    gini_after          integer     not null check (gini_after between 0 and 1000000),
    small_share_before  integer     not null check (small_share_before between 0 and 1000000),
    small_share_after   integer     not null check (small_share_after between 0 and 1000000)
);
create index matching_fairness_newest on matching_fairness (measured_at desc);

-- How many codes two lists have in common.
create function matching_common(text[], text[]) returns bigint language sql immutable parallel safe
    return (select count(*) from (select unnest($1) intersect select unnest($2)) as common);

-- Parts of the week of a day, as bits: 3 × weekday (0: Monday) + part of the day.
create function matching_week(date) returns integer language sql immutable parallel safe
    return 7 << 3 * (extract(isodow from $1)::integer - 1);
