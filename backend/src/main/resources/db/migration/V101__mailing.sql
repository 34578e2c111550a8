-- Mails on their way. A row is written in the transaction that gives cause for it, and sent by a worker afterwards (C5).
create table outbox_mail (
    id              uuid primary key,               -- also the Message-ID: a mail that was sent twice is recognised by it
    dedup           text        not null unique,    -- what it is about, of ids alone: one cause, one mail
    letter          text        not null check (char_length(letter) between 1 and 60),
    account_id      uuid,
    recipient       text,
    subject         text,
    body            text,
    status          text        not null check (status in ('WAITING', 'SENT', 'DEAD', 'LATE')),
    attempts        integer     not null default 0,
    failure         text,                           -- of the last attempt; never an address
    enqueued_at     timestamptz not null,
    next_attempt_at timestamptz not null,
    valid_until     timestamptz,                    -- after this it says nothing useful any more
    settled_at      timestamptz,
    check (status <> 'WAITING' or (recipient is not null and subject is not null and body is not null)),
    check ((status = 'WAITING') = (settled_at is null))
);
create index outbox_mail_due on outbox_mail (next_attempt_at, id) where status = 'WAITING';
create index outbox_mail_account on outbox_mail (account_id) where account_id is not null;
create index outbox_mail_settled on outbox_mail (settled_at, id) where settled_at is not null;
