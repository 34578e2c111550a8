-- 協働推進委員: seats with their terms. Whoever left Komitto leaves an empty chair behind.
create table committee_seat (
    id           uuid primary key,
    account_id   uuid,
    member_class text    not null check (member_class in ('CITIZEN', 'GROUP', 'ACADEMIC')),
    office       text    not null check (office in ('CHAIR', 'DEPUTY', 'MEMBER')),
    term_from    date    not null,
    term_until   date    not null,
    sample       boolean not null,
    revision     bigint  not null,
    check (term_from <= term_until)
);
create index committee_seat_account on committee_seat (account_id);

-- 審査: the review of a call, its hearing and its minutes.
create table review_call (
    call_id              uuid primary key references call on delete cascade,
    formed_at            timestamptz not null,
    score_until          timestamptz,                -- null until the first assignment
    rules_version        integer,                    -- the version of the call's rules it is held by, from then on
    place                text,
    video                text,
    starts_at            timestamptz,
    presentation_minutes integer check (presentation_minutes between 1 and 120),
    question_minutes     integer check (question_minutes between 0 and 120),
    attendance           integer check (attendance between 0 and 100000),
    minutes              text,
    approved_by          uuid,                       -- the member who approved the minutes
    approved_at          timestamptz,
    revision             bigint      not null
);

-- Who reviews this call. Letters stand for people wherever the public looks.
create table panel_member (
    id           uuid primary key,
    call_id      uuid not null references review_call on delete cascade,
    account_id   uuid,
    member_class text not null,
    office       text not null,
    letter       text not null,
    unique (call_id, account_id),
    unique (call_id, letter)
);
create index panel_member_account on panel_member (account_id);

-- 利害関係: what a member declares, what the system found, what keeps a member away.
create table review_declaration (
    proposal_id uuid        not null references proposal on delete cascade,
    member_id   uuid        not null references panel_member on delete cascade,
    tie         text        not null,
    note        text,
    declared_at timestamptz not null,
    primary key (proposal_id, member_id)
);
create table review_hint (
    proposal_id  uuid        not null references proposal on delete cascade,
    member_id    uuid        not null references panel_member on delete cascade,
    kind         text        not null,
    found_at     timestamptz not null,
    dismissed_by uuid,
    reason       text,
    primary key (proposal_id, member_id, kind),
    check ((dismissed_by is null) = (reason is null))
);
create table review_recusal (
    proposal_id uuid        not null references proposal on delete cascade,
    member_id   uuid        not null references panel_member on delete cascade,
    cause       text        not null,
    at          timestamptz not null,
    primary key (proposal_id, member_id)
);

-- 採点: the first one of each member alone, the second one after the hearing, with its reason. Both stay.
create table review_score (
    proposal_id  uuid        not null references proposal on delete cascade,
    member_id    uuid        not null references panel_member on delete cascade,
    round        integer     not null check (round in (1, 2)),
    marks        jsonb       not null,
    comments     jsonb       not null,
    reason       text,
    revision     bigint      not null,
    handed_in_at timestamptz,
    primary key (proposal_id, member_id, round),
    check ((round = 2) = (reason is not null))
);

-- 公開プレゼンテーション: the order, and what the clock showed.
create table hearing_item (
    proposal_id     uuid primary key references proposal on delete cascade,
    call_id         uuid    not null references review_call on delete cascade,
    position        integer not null,
    presentation_at timestamptz,
    questions_at    timestamptz,
    ended_at        timestamptz,
    proposers       text,
    department      text,
    note            text
);
create index hearing_item_call on hearing_item (call_id, position);

-- 答申.
create table recommendation (
    proposal_id    uuid primary key references proposal on delete cascade,
    outcome        text        not null check (outcome in ('ADOPT', 'CONDITIONAL', 'REJECT')),
    rules_version  integer     not null,
    participants   integer     not null,
    recommended_by uuid        not null,
    recommended_at timestamptz not null
);
create table recommendation_opinion (
    id          uuid primary key,
    proposal_id uuid    not null references recommendation on delete cascade,
    position    integer not null,
    text        text    not null,
    unique (proposal_id, position)
);

-- 計算書, as it stood when the decisions came out.
create table calculation_sheet (
    call_id   uuid primary key references call on delete cascade,
    content   jsonb       not null,
    csv       text        not null,
    hash      text        not null,
    frozen_at timestamptz not null
);
