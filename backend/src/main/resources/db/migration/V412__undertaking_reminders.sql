-- Which projects have been reminded of which end; an end that moves is another one.
create table undertaking_reminder (
    proposal_id uuid not null references undertaking on delete cascade,
    ends_on     date not null,
    primary key (proposal_id, ends_on)
);
