package jp.komitto.digests;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.accounts.Addressee;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.mailing.Mail;
import jp.komitto.mailing.Outbox;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.Site;

/**
 * Writes each person's digest of the day: once, whichever instance comes first, and only where there is something to say. It
 * names nobody and nothing, only how much of each kind waits behind the door.
 */
@ApplicationScoped
class SendingDigests {

    private static final int AT_A_TIME = 100;
    private static final String LETTER = "digest";
    private static final String MATCHES = "/me/matches";
    private static final String SETTINGS = "/me/settings/mails";

    private final Digests digests;
    private final DigestPhrases phrases;
    private final KnownAccounts accounts;
    private final Outbox outbox;
    private final Site site;
    private final Clock clock;

    @Inject
    SendingDigests(
            Digests digests, DigestPhrases phrases, KnownAccounts accounts, Outbox outbox, Site site, Clock clock) {
        this.digests = digests;
        this.phrases = phrases;
        this.accounts = accounts;
        this.outbox = outbox;
        this.site = site;
        this.clock = clock;
    }

    /** Those after this one whose day it is. */
    @WithSession
    Uni<List<Due>> due(UUID after) {
        return digests.due(LocalDate.now(clock), OffsetDateTime.now(clock), after, AT_A_TIME);
    }

    /** @param fitting how much newly fits */
    @WithTransaction
    Uni<Void> send(Due due, long fitting) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate today = LocalDate.now(clock);
        return digests.claim(due.account(), today, now)
                .chain(ours -> ours
                        ? write(due, fitting, today, now)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> write(Due due, long fitting, LocalDate today, OffsetDateTime now) {
        return came(due, fitting, now)
                .chain(came -> came.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : accounts.addressee(due.account())
                                .chain(person -> person.map(known -> outbox.enqueue(mail(known, came, today)))
                                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Map<String, Long>> came(Due due, long fitting, OffsetDateTime now) {
        Uni<Map<String, Long>> steps =
                due.daily() ? digests.came(due, now) : Uni.createFrom().item(Map.of());
        return steps.map(some -> {
            Map<String, Long> all = new LinkedHashMap<>(some);
            all.keySet().removeIf(kind -> !phrases.knows(kind));
            if (fitting > 0) {
                all.put(DigestPhrases.FITTING, fitting);
            }
            return all;
        });
    }

    private Mail mail(Addressee person, Map<String, Long> came, LocalDate today) {
        long count = came.values().stream().mapToLong(Long::longValue).sum();
        return new Mail(
                        LETTER,
                        person.account(),
                        person.email(),
                        person.locale(),
                        Map.of(
                                "count", Long.toString(count),
                                "lines", phrases.lines(came, Language.of(person.locale())),
                                "link", site.link(MATCHES),
                                "settings", site.link(SETTINGS)))
                .onceFor("digest:%s:%s".formatted(today, person.account()));
    }
}
