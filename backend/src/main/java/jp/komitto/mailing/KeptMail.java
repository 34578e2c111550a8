package jp.komitto.mailing;

import java.time.OffsetDateTime;

/** A mail as the page of the outbox shows it. */
record KeptMail(String recipient, String subject, String body, OffsetDateTime at) {}
