-- マッチング (workflow 2): one need with one offer, from the proposal to the end. One of the two listings may be missing when
-- somebody asks directly; both parties are always there. What is only suggested is not stored.
create table match (
    id           uuid primary key,
    need_id      uuid references listing on delete cascade,
    offer_id     uuid references listing on delete cascade,
    need_kind    text        not null check (need_kind in ('PERSON', 'GROUP', 'INTAKE')),
    need_party   uuid        not null,
    offer_kind   text        not null check (offer_kind in ('PERSON', 'GROUP', 'INTAKE')),
    offer_party  uuid        not null,
    proposer     text        not null check (proposer in ('NEED', 'OFFER')),
    proposed_by  uuid        not null,
    status       text        not null check (status in ('PROPOSED', 'MUTUAL', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'MEDIATED', 'CONFIRMED',
                                                        'ACTIVE', 'COMPLETED', 'CLOSED', 'CANCELLED', 'NO_SHOW', 'REPORTED',
                                                        'RESOLVED', 'BARRED')),
    note         text check (char_length(note) between 1 and 4000),   -- already masked
    minor        boolean     not null,                               -- one of the two is under 18: no direct contact
    mediated     boolean     not null default false,                 -- a coordinator stands in between
    guardian     text check (char_length(guardian) between 1 and 400), -- how the guardian agreed, written down by a coordinator
    need_place   boolean     not null default false,                 -- holds a place of the need
    offer_place  boolean     not null default false,                 -- holds a place of the offer
    line         bigint,                                             -- waits for a place of the listing that was asked; the lowest is next
    answer_by    date,
    ended_by     text check (ended_by in ('NEED', 'OFFER', 'CITY', 'CALENDAR')),
    ended_reason text check (char_length(ended_reason) between 1 and 40), -- a code, for ranking alone
    held_on      date,
    starts_at    time,
    ends_at      time,
    place        text check (char_length(place) between 1 and 400),
    insurance    text check (insurance in ('POSTER', 'CITY', 'OWN', 'NONE')),
    need_agreed  boolean     not null default false,
    offer_agreed boolean     not null default false,
    revision     bigint      not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    mutual_at    timestamptz,
    completed_at timestamptz,

    check (need_id is not null or offer_id is not null),
    check (line is null or status = 'PROPOSED')
);
create sequence match_line;

-- The same two are brought together once at a time.
create unique index match_of_need on match (need_id, offer_party)
    where status in ('PROPOSED', 'MUTUAL', 'MEDIATED', 'CONFIRMED', 'ACTIVE', 'REPORTED');
create unique index match_of_offer on match (offer_id, need_party)
    where status in ('PROPOSED', 'MUTUAL', 'MEDIATED', 'CONFIRMED', 'ACTIVE', 'REPORTED');
create index match_need_party on match (need_party, updated_at desc, id desc);
create index match_offer_party on match (offer_party, updated_at desc, id desc);
create index match_need_line on match (need_id, line) where line is not null;
create index match_offer_line on match (offer_id, line) where line is not null;
create index match_unanswered on match (answer_by) where status = 'PROPOSED';
create index match_reported on match (updated_at, id) where status = 'REPORTED';

-- 開示の同意: who may see which contact field of whom, for what, until when.
create table consent_grant (
    id         uuid primary key,
    match_id   uuid        not null references match on delete cascade,
    side       text        not null check (side in ('NEED', 'OFFER')),   -- whose detail it is
    field      text        not null check (field in ('E_MAIL', 'PHONE', 'NAME', 'ADDRESS')),
    purpose    text        not null check (purpose in ('ACTIVITY', 'EMERGENCY')),
    granted_by uuid        not null,
    granted_at timestamptz not null,
    expires_on date        not null,
    revoked_at timestamptz
);
create unique index consent_grant_live on consent_grant (match_id, side, field) where revoked_at is null;
create index consent_grant_ending on consent_grant (expires_on) where revoked_at is null;

-- The details themselves, sealed, apart from everything else, gone with the consent. A person's e-mail address is not among them:
-- it stays with the account.
create table disclosed_value (
    grant_id uuid primary key references consent_grant on delete cascade,
    sealed   bytea not null
);

create table match_message (
    id       uuid primary key,
    match_id uuid        not null references match on delete cascade,
    side     text        not null check (side in ('NEED', 'OFFER')),
    author   uuid        not null,
    body     text        not null check (char_length(body) between 1 and 4000), -- masked unless its author had consented
    masked   boolean     not null,
    at       timestamptz not null
);
create index match_message_of on match_message (match_id, at, id);

create table match_report (
    id          uuid primary key,
    match_id    uuid        not null references match on delete cascade,
    side        text        not null check (side in ('NEED', 'OFFER')),
    reason      text        not null check (reason in ('SAFETY', 'HARASSMENT', 'DECEIT', 'SOLICITATION', 'OTHER')),
    body        text        not null check (char_length(body) between 1 and 4000),
    reported_by uuid        not null,
    at          timestamptz not null,
    settled_by  uuid,
    settled_at  timestamptz,
    settlement  text check (char_length(settlement) between 1 and 2000)
);
create index match_report_of on match_report (match_id);
