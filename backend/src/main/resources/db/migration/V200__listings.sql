-- 協力してほしいこと・協力できること (基本施策1-1): needs and offers in one symmetric form.
-- Codes are checked against the vocabulary where they are written.
create table listing (
    id              uuid primary key,
    side            text        not null check (side in ('NEED', 'OFFER')),
    resource        text        not null check (resource in ('PEOPLE', 'SKILL', 'GOODS', 'PLACE', 'FUNDS', 'SERVICE')),
    account_id      uuid,                           -- a person
    group_id        uuid references citizen_group on delete cascade, -- or a group, a company
    on_behalf_of    uuid,                           -- somebody without an account, whom only the coordinators know
    poster          uuid generated always as (coalesce(group_id, account_id, on_behalf_of)) stored,
    posted_by       uuid        not null,           -- the account or program that wrote it
    channel         text        not null check (channel in ('ONLINE', 'COUNTER', 'PHONE', 'POST', 'PROGRAM')),
    visibility      text        not null check (visibility in ('PUBLIC', 'ANONYMOUS', 'PROTECTED')),
    status          text        not null check (status in ('DRAFT', 'PENDING', 'OPEN', 'PAUSED', 'FILLED', 'EXPIRED', 'CLOSED')),
    checks          text[]      not null default '{}',  -- why a person looks at it before it opens
    ended_reason    text,                           -- code: why it stayed unfilled, or why it was closed

    title           text check (char_length(title) between 1 and 80),
    description     text check (char_length(description) between 1 and 4000),
    main_field      text,
    fields          text[]      not null default '{}',
    skills          text[]      not null default '{}',
    required_skills text[]      not null default '{}',  -- among them: without these it does not work (licences)
    audiences       text[]      not null default '{}',  -- whom it is for; empty: no matter
    languages       text[]      not null default '{}',  -- one in common is enough; empty: no matter
    age_min         smallint check (age_min between 0 and 120),  -- whom the poster accepts on the other side
    age_max         smallint check (age_max between 0 and 120),
    poster_age_band text,                           -- the poster's own, of a person's listing
    beginner        boolean     not null default false, -- a need: beginners welcome; an offer: I am a beginner

    districts       text[]      not null default '{}',  -- empty: anywhere in the city
    online          boolean     not null default false, -- also, or only, at a distance
    place_name      text check (char_length(place_name) between 1 and 120),
    lat             double precision check (lat between -90 and 90),
    lon             double precision check (lon between -180 and 180),

    slots           integer     not null default 0 check (slots between 0 and 2097151), -- bit 3 × weekday (0: Monday) + band; 0: any time
    days            date[]      not null default '{}' check (cardinality(days) <= 10),  -- one-off days; slots hold their weekdays
    starts_at       time,
    ends_at         time,
    period_from     date,
    period_until    date,
    commitment      text check (commitment in ('ONCE', 'SHORT', 'REGULAR')),

    capacity        integer     not null default 1 check (capacity between 1 and 10000),
    taken           integer     not null default 0 check (taken between 0 and capacity), -- places given away
    quantity        integer check (quantity between 1 and 1000000),
    unit            text check (char_length(unit) between 1 and 20),
    amount_yen      integer check (amount_yen between 1 and 100000000),

    cost_yen        integer check (cost_yen between 0 and 100000), -- answers to what makes people hesitate
    clothes         text check (char_length(clothes) between 1 and 400),
    alone_ok        boolean,
    first_timers    integer check (first_timers between 0 and 10000), -- last year
    insurance       text check (insurance in ('POSTER', 'CITY', 'OWN', 'NONE')),
    reply_days      smallint check (reply_days between 1 and 30),

    expires_on      date        not null,
    copied_from     uuid,
    sample          boolean     not null default false,
    revision        bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    opened_at       timestamptz,

    check (num_nonnulls(account_id, group_id, on_behalf_of) >= 1 and num_nonnulls(account_id, group_id) <= 1),
    check (visibility <> 'PROTECTED' or group_id is null),
    check (main_field is null or main_field = any (fields)),
    check (required_skills <@ skills),
    check (age_min is null or age_max is null or age_min <= age_max),
    check ((lat is null) = (lon is null)),
    check (period_from is null or period_until is null or period_from <= period_until),
    check ((quantity is null) = (unit is null)),
    check (status in ('DRAFT', 'CLOSED')
           or title is not null and description is not null and main_field is not null and commitment is not null),
    check (status in ('DRAFT', 'PENDING', 'CLOSED') or opened_at is not null),
    check (status <> 'EXPIRED' or ended_reason is not null)
);

-- What everybody may see, newest first and soonest first.
create index listing_newest on listing (side, opened_at desc, id desc) where status = 'OPEN' and visibility <> 'PROTECTED';
create index listing_soonest on listing (side, expires_on, id) where status = 'OPEN' and visibility <> 'PROTECTED';
create index listing_districts on listing using gin (districts) where status = 'OPEN' and visibility <> 'PROTECTED';
create index listing_fields on listing using gin (fields) where status = 'OPEN' and visibility <> 'PROTECTED';
create index listing_poster on listing (poster, updated_at desc, id desc);
create index listing_posted_by on listing (posted_by, updated_at desc, id desc);
create index listing_pending on listing (updated_at, id) where status = 'PENDING';
create index listing_running on listing (expires_on) where status in ('OPEN', 'PAUSED');
create index listing_sample on listing (id) where sample;
