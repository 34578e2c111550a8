-- Who belongs to a group. A group that is still being registered has its members already, under the id it will keep.
create table group_membership (
    group_id   uuid        not null,
    account_id uuid        not null,
    role       text        not null check (role in ('MANAGER', 'MEMBER')),
    since      timestamptz not null,
    primary key (group_id, account_id)
);
create index group_membership_account on group_membership (account_id);

-- Invitations travel as a link; only a hash of its secret is kept.
create table group_invitation (
    id          uuid primary key,
    group_id    uuid        not null,
    role        text        not null check (role in ('MANAGER', 'MEMBER')),
    secret_hash text        not null unique,
    invited_by  uuid        not null,
    invited_at  timestamptz not null,
    expires_at  timestamptz not null,
    accepted_by uuid,
    ended_at    timestamptz                    -- accepted or withdrawn
);
create index group_invitation_group on group_invitation (group_id);

-- A code on paper with which the people of a group take over the page the city keeps for them.
create table group_claim_code (
    id         uuid primary key,
    group_id   uuid        not null references citizen_group on delete cascade,
    salt       text        not null,
    code_hash  text        not null,
    failures   integer     not null default 0,
    issued_by  uuid        not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz                     -- used, withdrawn, or guessed at too often
);
create unique index group_claim_code_live on group_claim_code (group_id) where ended_at is null;

-- A new representative although the old one cannot be reached: asked by a member, witnessed by the city.
create table group_succession (
    id         uuid primary key,
    group_id   uuid        not null references citizen_group on delete cascade,
    successor  uuid        not null,
    reason     text        not null check (char_length(reason) between 1 and 2000),
    asked_at   timestamptz not null,
    status     text        not null check (status in ('ASKED', 'WITNESSED', 'DECLINED', 'WITHDRAWN')),
    witness    uuid,
    evidence   text,
    settled_at timestamptz
);
create unique index group_succession_open on group_succession (group_id, successor) where status = 'ASKED';
create index group_succession_asked on group_succession (asked_at) where status = 'ASKED';
