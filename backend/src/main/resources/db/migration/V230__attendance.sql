-- Who came when, and how long, as both sides say it (rows 32–34).
create table attendance (
    id            uuid primary key,
    match_id      uuid        not null references match on delete cascade,
    day           date        not null,
    came_at       timestamptz,                   -- as a pass was shown at the door
    left_at       timestamptz,
    need_minutes  integer check (need_minutes between 0 and 1440),
    offer_minutes integer check (offer_minutes between 0 and 1440),
    minutes       integer check (minutes between 0 and 1440),   -- what holds: said by both, settled, or said by one in time
    settled_by    uuid,
    settlement    text check (char_length(settlement) between 1 and 1000),
    updated_at    timestamptz not null,
    unique (match_id, day)
);
create index attendance_open on attendance (updated_at) where minutes is null;

-- Double-blind: neither sees the other's before both are in or the time is over.
create table match_feedback (
    id          uuid primary key,
    match_id    uuid        not null references match on delete cascade,
    side        text        not null check (side in ('NEED', 'OFFER')),
    as_said     boolean     not null,
    would_again boolean     not null,
    thanks      text check (char_length(thanks) between 1 and 1000),
    given_by    uuid        not null,
    given_at    timestamptz not null,
    unique (match_id, side)
);

-- 活動証明書. What stands on paper, sealed; its code is known only to who holds the paper.
create table certificate (
    id          uuid primary key,
    account_id  uuid        not null,
    code_mark   bytea       not null unique,
    sealed      bytea       not null,
    issued_at   timestamptz not null,
    revoked_at  timestamptz
);
create index certificate_account on certificate (account_id, issued_at desc, id desc);
