-- The first administrator is invited by nobody, from the command line.
alter table office_invitation
    alter column invited_by drop not null;
