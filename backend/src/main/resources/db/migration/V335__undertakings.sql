-- 協定と事業: what both sides agreed to do, and how far it is.
create table undertaking (
    proposal_id     uuid primary key references proposal on delete cascade,
    version         integer     not null,          -- 0 until both have signed; a settled change makes the next
    terms           jsonb       not null,
    milestones      jsonb       not null,
    revision        bigint      not null,
    group_signed_by uuid,
    group_signed_at timestamptz,
    city_signed_by  uuid,
    city_signed_at  timestamptz,
    refund          bigint      check (refund >= 0),
    settled_by      uuid,
    settled_at      timestamptz,
    check ((group_signed_by is null) = (group_signed_at is null)),
    check ((city_signed_by is null) = (city_signed_at is null)),
    check ((refund is null) = (settled_at is null))
);
create table undertaking_version (
    proposal_id uuid        not null references undertaking on delete cascade,
    number      integer     not null check (number >= 1),
    terms       jsonb       not null,
    hash        text        not null,
    agreed_at   timestamptz not null,
    primary key (proposal_id, number)
);

-- 変更: counts when the department and the secretariat have both approved what is asked for now.
create table undertaking_change (
    proposal_id   uuid        not null references undertaking on delete cascade,
    number        integer     not null check (number >= 1),
    terms         jsonb       not null,
    reason        text        not null,
    asked_at      timestamptz not null,
    department_at timestamptz,
    department_by uuid,
    office_at     timestamptz,
    office_by     uuid,
    outcome       text        not null check (outcome in ('ASKED', 'SETTLED', 'REFUSED')),
    answer        text,
    revision      bigint      not null,
    primary key (proposal_id, number),
    check (outcome <> 'REFUSED' or answer is not null)
);
create unique index undertaking_change_open on undertaking_change (proposal_id) where outcome = 'ASKED';

-- 報告: interim and final, accounts by line, an answer to every opinion.
create table undertaking_report (
    proposal_id  uuid        not null references undertaking on delete cascade,
    kind         text        not null check (kind in ('INTERIM', 'FINAL')),
    content      jsonb       not null,
    revision     bigint      not null,
    handed_in_at timestamptz,
    primary key (proposal_id, kind)
);

-- 相互評価: shown when both are in. 委員会評価: whoever was recused stays so.
create table mutual_evaluation (
    proposal_id  uuid        not null references undertaking on delete cascade,
    side         text        not null check (side in ('GROUP', 'DEPARTMENT')),
    marks        jsonb       not null,
    comment      text        not null,
    given_by     uuid        not null,
    handed_in_at timestamptz not null,
    primary key (proposal_id, side)
);
create table committee_evaluation (
    proposal_id  uuid        not null references undertaking on delete cascade,
    member_id    uuid        not null references panel_member on delete cascade,
    mark         integer     not null check (mark between 1 and 5),
    comment      text        not null,
    handed_in_at timestamptz not null,
    primary key (proposal_id, member_id)
);
