-- Which members have been reminded of which deadline.
create table review_reminder (
    member_id uuid        not null references panel_member on delete cascade,
    deadline  timestamptz not null,
    primary key (member_id, deadline)
);
