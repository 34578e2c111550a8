-- People without an account for whom coordinators act (row 31). Listings and matches know them by this id alone.
create table intake (
    id           uuid primary key,
    channel      text        not null check (channel in ('COUNTER', 'PHONE', 'POST')),
    group_id     uuid references citizen_group on delete cascade,   -- a group without an account, such as a 町内会
    age_band     text,
    consent      text        not null check (consent in ('SPOKEN', 'SIGNED')), -- how they agreed that this is written down
    consented_on date        not null,
    taken_by     uuid        not null,
    taken_at     timestamptz not null,
    ended_at     timestamptz,
    sample       boolean     not null default false,
    revision     bigint      not null
);
create index intake_newest on intake (taken_at desc, id desc);

-- How to reach them, sealed, apart from everything else, gone when it has ended. Every reading is written down.
create table intake_contact (
    intake_id uuid primary key references intake on delete cascade,
    sealed    bytea not null
);

create index listing_on_behalf on listing (on_behalf_of) where on_behalf_of is not null;
create index match_mediated on match (updated_at, id) where status in ('PROPOSED', 'MEDIATED', 'CONFIRMED', 'ACTIVE');
