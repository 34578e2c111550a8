-- How often somebody asked for mail to one address is counted without regard to its spelling.
drop index one_time_link_email;
create index one_time_link_email on one_time_link (lower(email), purpose) where email is not null;

-- 保護者の同意, needed under 16. Of the child's birth date only the month of the sixteenth birthday is kept.
create table guardian_consent (
    account_id     uuid primary key references account on delete cascade,
    guardian_email text,                                -- until the guardian has answered
    asked_at       timestamptz not null,
    asked_on       date        not null,
    asked_times    integer     not null,                -- on that day
    decision       text check (decision in ('GIVEN', 'REFUSED')),
    decided_at     timestamptz,
    terms_version  text,
    guardian_name  text check (char_length(guardian_name) between 1 and 80),
    relationship   text check (relationship in ('PARENT', 'LEGAL_GUARDIAN', 'OTHER')),
    turns_16_in    date check (extract(day from turns_16_in) = 1),
    check ((decision is null) = (decided_at is null)),
    check ((decision is null) = (guardian_email is not null)),
    check (decision is distinct from 'GIVEN' or (guardian_name is not null and turns_16_in is not null))
);
