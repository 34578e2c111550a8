package jp.komitto.notices;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.komitto.accounts.Addressee;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.mailing.Mail;
import jp.komitto.mailing.Outbox;
import jp.komitto.notices.JournalPosition.Held;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.time.Ids;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.Site;
import org.jboss.logging.Logger;

/**
 * Tells people of the next rows of the journal: a line in the list and a mail in the outbox, in one transaction with the position
 * up to which people have been told. So nothing is told twice, whatever breaks, however many instances run.
 */
@ApplicationScoped
class WritingNotices {

    private static final Logger LOG = Logger.getLogger(WritingNotices.class);
    private static final int AT_A_TIME = 50;

    /** After so many failures of our own at one row the next has its turn: one mistake must not silence everything. */
    private static final int PATIENCE = 3;

    private final Sources sources;
    private final JournalPosition position;
    private final KnownAccounts accounts;
    private final KeptNotices notices;
    private final MailChoices choices;
    private final Outbox outbox;
    private final Site site;
    private final Ids ids;

    @Inject
    WritingNotices(
            Sources sources,
            JournalPosition position,
            KnownAccounts accounts,
            KeptNotices notices,
            MailChoices choices,
            Outbox outbox,
            Site site,
            Ids ids) {
        this.sources = sources;
        this.position = position;
        this.accounts = accounts;
        this.notices = notices;
        this.choices = choices;
        this.outbox = outbox;
        this.site = site;
        this.ids = ids;
    }

    /** Tells of what comes next, at most up to this row. Answers whether there may be more. */
    @WithTransaction
    Uni<Boolean> next(long upTo) {
        return position.hold().chain(held -> {
            if (held.seq() >= upTo) {
                return Uni.createFrom().item(false);
            }
            int most = held.failures() == 0 ? AT_A_TIME : 1;
            return position.next(held.seq(), upTo, sources.types(), most)
                    .chain(rows -> oneByOne(rows, held).chain(() -> {
                        boolean more = rows.size() == most;
                        return position.move(more ? rows.getLast().seq() : upTo).replaceWith(more);
                    }));
        });
    }

    @WithTransaction
    Uni<Void> countFailure() {
        return position.failed();
    }

    private Uni<Void> oneByOne(List<Happening> rows, Held held) {
        if (held.failures() >= PATIENCE && !rows.isEmpty()) {
            LOG.errorf(
                    "Nobody is told of row %d of the journal (%s), because it cannot be put into words",
                    rows.getFirst().seq(), rows.getFirst().type());
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(this::tell)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> tell(Happening happening) {
        return sources.about(happening).chain(all -> Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(notice -> accounts.addressee(notice.account())
                        .chain(known -> known.map(person -> write(happening, notice, person))
                                .orElseGet(() -> Uni.createFrom().voidItem())))
                .collect()
                .last()
                .replaceWithVoid());
    }

    private Uni<Void> write(Happening happening, Notice notice, Addressee person) {
        return isEnough(notice)
                .chain(enough -> enough
                        ? Uni.createFrom().voidItem()
                        : choices.mailsAtOnce(person.account(), notice.topic())
                                .chain(atOnce -> write(happening, notice, mail(happening, notice, person), atOnce)));
    }

    private Uni<Boolean> isEnough(Notice notice) {
        return notice.untilRead() ? notices.isUnread(notice) : Uni.createFrom().item(false);
    }

    private Uni<Void> write(Happening happening, Notice notice, Mail mail, boolean atOnce) {
        return notices.keep(ids.next(), notice, happening, outbox.subjectOf(mail))
                .chain(() -> atOnce ? outbox.enqueue(mail) : Uni.createFrom().voidItem());
    }

    private Mail mail(Happening happening, Notice notice, Addressee person) {
        Map<String, String> words = new HashMap<>(notice.words().apply(Language.of(person.locale())));
        words.put("link", site.link(notice.path()));
        return new Mail(notice.letter(), person.account(), person.email(), person.locale(), words)
                .onceFor("journal:%d:%s".formatted(happening.seq(), person.account()));
    }
}
