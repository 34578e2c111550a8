-- Also which side has been reminded of which day by which an answer was hoped for.
alter table proposal_reminder drop constraint proposal_reminder_kind_check;
alter table proposal_reminder add constraint proposal_reminder_kind_check check (kind in ('WEEK', 'DAY', 'GROUP', 'CITY'));
