package jp.komitto.mailing;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** Carries mail over SMTP. */
final class SmtpPost implements Post {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ReactiveMailer mailer;
    private final String sender;
    private final String domain;

    SmtpPost(ReactiveMailer mailer, String name, String address) {
        this.mailer = mailer;
        this.sender = name + " <" + address + ">";
        this.domain = address.substring(address.indexOf('@') + 1);
    }

    @Override
    public Uni<Void> send(OutgoingMail mail) {
        return mailer.send(io.quarkus.mailer.Mail.withText(mail.recipient(), mail.subject(), mail.body())
                        .setFrom(sender)
                        .addHeader("Message-ID", "<" + mail.id() + "@" + domain + ">")
                        // So that absence notes and the like do not answer (RFC 3834).
                        .addHeader("Auto-Submitted", "auto-generated"))
                .ifNoItem()
                .after(LONGEST)
                .fail();
    }
}
