-- こみっと広場: groups as the public sees them. Codes are checked against the vocabulary where they are written.
create table citizen_group (
    id               uuid primary key,
    status           text        not null check (status in ('REGISTERED', 'SUSPENDED', 'EXPIRED', 'DISSOLVED')),
    name             text        not null check (char_length(name) between 1 and 200),
    name_kana        text,
    name_en          text,
    name_easy        text,
    kind             text        not null,
    main_field       text,
    fields           text[]      not null default '{}',
    sdgs             text[]      not null default '{}',
    purpose          text,
    activities       text,
    summary_easy     text,
    summary_en       text,
    district         text,
    activity_area    text,
    address          text,
    lat              double precision check (lat between -90 and 90),
    lon              double precision check (lon between -180 and 180),
    weekdays         text[]      not null default '{}',
    times            text[]      not null default '{}',
    schedule         text,
    audiences        text[]      not null default '{}',
    languages        text[]      not null default '{}',
    member_count     integer check (member_count >= 0),
    age_bands        text[]      not null default '{}',
    fee_yen          integer check (fee_yen >= 0),
    fee_note         text,
    founded          text check (founded ~ '^[0-9]{4}(-[0-9]{2})?$'),
    corporate_number text unique check (corporate_number ~ '^[1-9][0-9]{12}$'),
    website          text,
    social_media     text[]      not null default '{}',
    recruiting       boolean     not null default false,
    recruiting_note  text,
    confirmed_on     date,
    source_title     text        not null,
    source_url       text,
    source_as_of     date,
    sample           boolean     not null default false,
    disclosure_level   smallint  not null check (disclosure_level between 1 and 3),
    disclosure_missing text[]    not null,           -- what is still to be told for the next level
    name_key         text        not null,
    revision         bigint      not null default 1,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    check ((lat is null) = (lon is null)),
    check (main_field is null or main_field = any (fields))
);

-- Bodies without a corporate number are told apart by their name alone.
create unique index citizen_group_name on citizen_group (name_key) where corporate_number is null;
create index citizen_group_name_key on citizen_group (name_key);

-- Contact details a group chose to publish. Nothing else of anybody's contact is ever kept here.
create table group_contact (
    group_id uuid primary key references citizen_group on delete cascade,
    form     boolean not null default false,
    phone    text,
    email    text
);

-- What search reads of a group: computed at every write from its texts, so that each instance can load its index
-- without reading Japanese again, and so that SQL can answer the same questions.
create table group_search (
    group_id     uuid primary key references citizen_group on delete cascade,
    rules        integer  not null,                -- version of the reading rules that made this row
    name_keys    text[]   not null,                -- folded whole names, with and without legal form
    name_text    text     not null,                -- folded names, parted by U+001F
    body_text    text     not null,                -- folded texts, parted by U+001F
    name_reading text     not null,                -- hiragana readings of the names, parted by U+001F
    readings     text[]   not null,                -- hiragana readings of the content words of names and texts
    sort_key     text     not null,                -- kana order
    furigana     jsonb    not null default '{}'    -- texts in Aozora ruby notation, made by machine
);
create index group_search_readings on group_search using gin (readings);
