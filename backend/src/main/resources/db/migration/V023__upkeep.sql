-- Changes of a registered group that wait for the city, and yearly renewals.
create table group_edit (
    id         uuid primary key,
    group_id   uuid        not null references citizen_group on delete cascade,
    answers    jsonb       not null,              -- the identity answers that are to change, null where one is to go
    asked_by   uuid        not null,
    asked_at   timestamptz not null,
    status     text        not null check (status in ('ASKED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN')),
    reason     text,
    decided_by uuid,
    decided_at timestamptz
);
create unique index group_edit_open on group_edit (group_id) where status = 'ASKED';
create index group_edit_asked on group_edit (asked_at) where status = 'ASKED';

-- The representative to come: contact details stand apart from everything else, here too.
create table group_edit_contact (
    edit_id uuid primary key references group_edit on delete cascade,
    name    text,
    kana    text,
    phone   text,
    email   text
);

create table group_renewal (
    id               uuid primary key,
    group_id         uuid        not null references citizen_group on delete cascade,
    declared_version integer     not null,
    asked_by         uuid        not null,
    asked_at         timestamptz not null,
    status           text        not null check (status in ('ASKED', 'RENEWED', 'DECLINED')),
    reason           text,
    decided_by       uuid,
    decided_at       timestamptz
);
create unique index group_renewal_open on group_renewal (group_id) where status = 'ASKED';
create index group_renewal_asked on group_renewal (asked_at) where status = 'ASKED';
