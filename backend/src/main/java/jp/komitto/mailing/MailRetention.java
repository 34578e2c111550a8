package jp.komitto.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.Retained;

/** What of mails goes by itself; over SMTP, text and address go as soon as a mail was sent. */
@ApplicationScoped
class MailRetention {

    @Produces
    @Singleton
    Retained kept() {
        return new OldRows("kept-mails", """
                update outbox_mail set recipient = null, subject = null, body = null
                 where status = 'SENT' and settled_at < $1 and body is not null returning 1
                """);
    }

    @Produces
    @Singleton
    Retained dead() {
        return new OldRows("dead-letters", """
                update outbox_mail set recipient = null, subject = null, body = null
                 where status = 'DEAD' and settled_at < $1 and body is not null returning 1
                """);
    }

    @Produces
    @Singleton
    Retained records() {
        return new OldRows("mail-records", "delete from outbox_mail where settled_at < $1 returning 1");
    }
}
