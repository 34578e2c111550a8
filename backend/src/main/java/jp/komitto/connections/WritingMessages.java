package jp.komitto.connections;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.komitto.connections.MatchViews.MessageView;
import jp.komitto.connections.MatchViews.Messages;
import jp.komitto.connections.MatchViews.Written;
import jp.komitto.connections.Sides.Sided;
import jp.komitto.listings.Side;
import jp.komitto.shared.contact.ContactMask;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;

/**
 * Messages between the two sides (row 27). Ways to reach their author are masked before they are stored, unless the author's
 * side has consented to tell some; once that consent ends, they are masked when they are read.
 */
@ApplicationScoped
class WritingMessages {

    private static final int MOST = 200;

    private static final String WRITE = """
            insert into match_message (id, match_id, side, author, body, masked, at) values ($1, $2, $3, $4, $5, $6, $7)
            """;
    private static final String READ = """
            select id, side, body, masked, at from match_message
             where match_id = $1 and ($2::uuid is null or id > $2) order by id limit %d
            """.formatted(MOST);

    private final Sides sides;
    private final ConsentLedger ledger;
    private final Database database;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    WritingMessages(Sides sides, ConsentLedger ledger, Database database, Journal journal, Ids ids, Clock clock) {
        this.sides = sides;
        this.ledger = ledger;
        this.database = database;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<MessageView> write(UUID id, Written written, Actor actor) {
        return sides.require(id, actor)
                .invoke(sided -> requireOpen(sided.match()))
                .chain(sided -> isOpen(sided.match(), sided.side()).chain(open -> write(sided, written, open, actor)));
    }

    private static void requireOpen(Match match) {
        if (match.needsCoordinator() || match.mediated()) {
            throw MatchProblem.MATCH_NO_DIRECT_CONTACT.problem();
        }
        if (!match.isLive() && match.status() != MatchStatus.COMPLETED) {
            throw MatchProblem.MATCH_NOT_OPEN_TO_MESSAGES.problem();
        }
    }

    private Uni<MessageView> write(Sided sided, Written written, boolean open, Actor actor) {
        String said = written.body().strip();
        ContactMask.Masked masked = ContactMask.mask(said);
        MessageView view = new MessageView(
                ids.next(),
                true,
                open ? said : masked.text(),
                !open && !masked.found().isEmpty(),
                OffsetDateTime.now(clock));
        Tuple tuple = Tuple.tuple()
                .addUUID(view.id())
                .addUUID(sided.match().id())
                .addString(sided.side().name())
                .addUUID(actor.id())
                .addString(view.body())
                .addBoolean(view.masked())
                .addOffsetDateTime(view.at());
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(WRITE, tuple))
                .chain(() -> journal.append(actor, sided.match().happened("MatchMessageWritten")))
                .replaceWith(view);
    }

    @WithSession
    Uni<Messages> read(UUID id, UUID after, Actor actor) {
        return sides.read(id, actor)
                .chain(sided -> isOpen(sided.match(), Side.NEED).chain(need -> isOpen(sided.match(), Side.OFFER)
                        .chain(offer -> database.query(READ, Tuple.of(id, after))
                                .map(rows -> {
                                    List<MessageView> items = new ArrayList<>(rows.size());
                                    rows.forEach(row -> items.add(view(row, sided.side(), need, offer)));
                                    return new Messages(
                                            items,
                                            items.isEmpty()
                                                    ? null
                                                    : items.getLast().id().toString());
                                }))));
    }

    private static MessageView view(Row row, Side reader, boolean need, boolean offer) {
        Side author = Side.valueOf(row.getString("side"));
        String body = row.getString("body");
        boolean open = author == reader || (author == Side.NEED ? need : offer);
        ContactMask.Masked masked = open ? new ContactMask.Masked(body, Set.of()) : ContactMask.mask(body);
        return new MessageView(
                row.getUUID("id"),
                author == reader,
                masked.text(),
                row.getBoolean("masked") || !masked.found().isEmpty(),
                row.getOffsetDateTime("at"));
    }

    /** Whether the other side may know right now how to reach this one. */
    private Uni<Boolean> isOpen(Match match, Side side) {
        return match.opensContact()
                ? ledger.of(match.id(), side, LocalDate.now(clock)).map(grants -> !grants.isEmpty())
                : Uni.createFrom().item(false);
    }
}
