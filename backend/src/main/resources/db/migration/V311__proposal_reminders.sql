-- Who has been reminded of which deadline; a deadline that moves is another one.
create table proposal_reminder (
    proposal_id uuid        not null references proposal on delete cascade,
    kind        text        not null check (kind in ('WEEK', 'DAY')),
    deadline    timestamptz not null,
    primary key (proposal_id, kind, deadline)
);
