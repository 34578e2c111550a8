-- 企業の上乗せ: offered to a call, brought to an adopted project by the secretariat, accepted by its group.
create table sponsorship (
    id          uuid primary key,
    call_id     uuid        not null references call on delete cascade,
    proposal_id uuid        references proposal on delete cascade,   -- null: whichever project the secretariat finds
    group_id    uuid        not null references citizen_group on delete cascade,
    amount      bigint      not null check (amount between 1 and 1000000000),
    message     text        check (char_length(message) between 1 and 300),
    status      text        not null check (status in ('OFFERED', 'MATCHED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    reason      text        check (char_length(reason) between 1 and 1000),
    offered_by  uuid        not null,
    offered_at  timestamptz not null,
    matched_by  uuid,
    matched_at  timestamptz,
    answered_by uuid,
    answered_at timestamptz,
    check (status not in ('MATCHED', 'ACCEPTED') or (proposal_id is not null and matched_by is not null)),
    check ((matched_by is null) = (matched_at is null)),
    check ((answered_by is null) = (answered_at is null)),
    check (status <> 'DECLINED' or reason is not null)
);
create index sponsorship_call on sponsorship (call_id, status);
create index sponsorship_proposal on sponsorship (proposal_id) where proposal_id is not null;
create index sponsorship_group on sponsorship (group_id);
