package jp.komitto.mailing;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.komitto.city.Letterheads;
import jp.komitto.shared.web.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** SMTP where a server is configured; else the page of the embedded run, but never in production: there mail waits. */
@ApplicationScoped
class CurrentPost {

    private static final Logger LOG = Logger.getLogger(CurrentPost.class);

    /** Nothing to do: who needs it reads it at {@code /dev/outbox}. */
    private static final Post PAGE = new Post() {
        @Override
        public Uni<Void> send(OutgoingMail mail) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public boolean keeps() {
            return true;
        }
    };

    private final Optional<Post> post;

    @Inject
    CurrentPost(
            ReactiveMailer mailer,
            Letterheads heads,
            @ConfigProperty(name = "komitto.smtp.host") Optional<String> host,
            @ConfigProperty(name = "quarkus.mailer.from") String from,
            @ConfigProperty(name = "komitto.production") boolean production) {
        if (host.isPresent()) {
            post = Optional.of(new SmtpPost(mailer, heads.in(Language.JA).platform(), from));
        } else if (production) {
            LOG.warn("KOMITTO_SMTP_HOST is not set: mail waits until it is");
            post = Optional.empty();
        } else {
            post = Optional.of(PAGE);
        }
    }

    /** Empty where mail has to wait. */
    Optional<Post> post() {
        return post;
    }

    boolean isPage() {
        return post.filter(Post::keeps).isPresent();
    }
}
