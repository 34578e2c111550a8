-- Roles the city gives to people.
create table office_holding (
    account_id uuid        not null references account on delete cascade,
    role       text        not null check (role in ('COMPANY_REPRESENTATIVE', 'COMMITTEE_MEMBER', 'DEPARTMENT_STAFF', 'NAVI_STAFF',
                                                    'COORDINATOR', 'SECRETARIAT', 'ADMINISTRATOR', 'ADVISOR')),
    department text        not null default '',    -- code of a department; empty for an office that is of none
    until      date,                               -- its last day
    given_by   uuid,                               -- null: by the command line
    given_at   timestamptz not null,
    primary key (account_id, role, department),
    check ((role = 'DEPARTMENT_STAFF') = (department <> ''))
);
create index office_holding_role on office_holding (role);

-- Invitations travel as a link; only a hash of its secret is kept.
create table office_invitation (
    id          uuid primary key,
    role        text        not null,
    department  text        not null default '',
    until       date,
    secret_hash text        not null unique,
    invited_by  uuid        not null,
    invited_at  timestamptz not null,
    expires_at  timestamptz not null,
    accepted_by uuid references account on delete set null,
    ended_at    timestamptz,                       -- accepted or withdrawn
    check ((role = 'DEPARTMENT_STAFF') = (department <> ''))
);
create index office_invitation_open on office_invitation (invited_at desc, id desc) where ended_at is null;

-- Whom an invitation was sent to: contact data, gone as soon as the invitation has ended (Z3).
create table office_invitation_contact (
    invitation_id uuid primary key references office_invitation on delete cascade,
    email         text not null check (char_length(email) between 3 and 254)
);
