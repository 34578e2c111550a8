package jp.komitto.connections;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.connections.MatchViews.Reported;
import jp.komitto.connections.MatchViews.View;
import jp.komitto.connections.ReportViews.ReportView;
import jp.komitto.connections.ReportViews.Settlement;
import jp.komitto.connections.Sides.Sided;
import jp.komitto.listings.Side;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;

/** Something is not right: contact is hidden at once, staff look at it and decide. And never wanting to meet somebody again. */
@ApplicationScoped
class ReportingMatches {

    private static final String WRITE = """
            insert into match_report (id, match_id, side, reason, body, reported_by, at) values ($1, $2, $3, $4, $5, $6, $7)
            """;
    private static final String READ = """
            select id, match_id, side, reason, body, at, settled_at, settlement
              from match_report where match_id = $1 order by at desc, id desc limit 1
            """;
    private static final String SETTLE = """
            update match_report set settled_by = $2, settled_at = $3, settlement = $4 where match_id = $1 and settled_at is null
            """;

    private final Matches matches;
    private final Sides sides;
    private final AnsweringMatches answering;
    private final Disclosing disclosing;
    private final Blocks blocks;
    private final ShowingMatches showing;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    ReportingMatches(
            Matches matches,
            Sides sides,
            AnsweringMatches answering,
            Disclosing disclosing,
            Blocks blocks,
            ShowingMatches showing,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.matches = matches;
        this.sides = sides;
        this.answering = answering;
        this.disclosing = disclosing;
        this.blocks = blocks;
        this.showing = showing;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<View> report(UUID id, Reported reported, Actor actor) {
        return sides.require(id, actor).chain(sided -> {
            JournalEntry happened = sided.match()
                    .take(MatchStep.REPORT, sided.party(), now())
                    .because(reported.reason().name());
            return write(sided, reported, actor)
                    .chain(() -> Boolean.TRUE.equals(reported.block())
                            ? block(sided)
                            : Uni.createFrom().voidItem())
                    .chain(() -> disclosing.revokeAll(sided.match()))
                    .chain(revoked -> append(actor, happened, revoked))
                    .chain(() -> showing.view(sided, actor));
        });
    }

    private Uni<Void> write(Sided sided, Reported reported, Actor actor) {
        Tuple tuple = Tuple.tuple()
                .addUUID(ids.next())
                .addUUID(sided.match().id())
                .addString(sided.side().name())
                .addString(reported.reason().name())
                .addString(reported.text().strip())
                .addUUID(actor.id())
                .addOffsetDateTime(now());
        return SessionTransaction.current().chain(transaction -> transaction.run(WRITE, tuple));
    }

    /** What is still undecided between the two ends without a word. */
    @WithTransaction
    Uni<View> block(UUID id, Actor actor) {
        return sides.require(id, actor)
                .call(this::block)
                .call(sided -> sided.match().status() == MatchStatus.PROPOSED
                        ? part(sided, actor)
                        : append(actor, blocked(sided), List.of()))
                .chain(sided -> showing.view(sided, actor));
    }

    private Uni<Void> part(Sided sided, Actor actor) {
        MatchStep step = sided.party() == MatchParty.PROPOSER ? MatchStep.WITHDRAW : MatchStep.DECLINE;
        JournalEntry ended = sided.match().end(step, sided.party(), sided.side(), null, now());
        return answering.over(sided.match(), ended).chain(happened -> append(actor, blocked(sided), happened));
    }

    private static JournalEntry blocked(Sided sided) {
        return sided.match().happened("PosterBlocked");
    }

    private Uni<Void> block(Sided sided) {
        return blocks.add(own(sided), other(sided), now());
    }

    @WithTransaction
    Uni<View> unblock(UUID id, Actor actor) {
        return sides.require(id, actor)
                .call(sided -> blocks.remove(own(sided), other(sided)))
                .call(sided -> journal.append(actor, sided.match().happened("PosterUnblocked")))
                .chain(sided -> showing.view(sided, actor));
    }

    /** For staff, with a trace: it tells what people wrote about each other. */
    @WithTransaction
    Uni<ReportView> read(UUID match, Actor actor) {
        return matches.read(match)
                .chain(found -> report(found))
                .call(() -> journal.append(actor, new JournalEntry("ReportRead", match)));
    }

    private Uni<ReportView> report(Match match) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(READ, Tuple.of(match.id())))
                .map(rows -> {
                    if (rows.isEmpty()) {
                        throw MatchProblem.REPORT_NOT_FOUND.problem();
                    }
                    return ReportView.of(rows.getFirst(), match);
                });
    }

    /** BARRED keeps the two apart for good. Either way the match is over. */
    @WithTransaction
    Uni<ReportView> settle(UUID id, Settlement settlement, Actor actor) {
        MatchStep step = settlement.bar() ? MatchStep.BAR : MatchStep.RESOLVE;
        return matches.require(id).chain(match -> {
            JournalEntry settled = match.end(step, MatchParty.CITY, null, null, now());
            Tuple tuple = Tuple.of(id, actor.id(), now(), settlement.note().strip());
            return SessionTransaction.current()
                    .chain(transaction -> transaction.run(SETTLE, tuple))
                    .chain(() -> settlement.bar()
                            ? keepApart(match)
                            : Uni.createFrom().voidItem())
                    .chain(() -> answering.over(match, settled))
                    .chain(happened -> journal.append(actor, happened.toArray(JournalEntry[]::new)))
                    .chain(() -> report(match));
        });
    }

    private Uni<Void> keepApart(Match match) {
        UUID need = match.party(Side.NEED).id();
        UUID offer = match.party(Side.OFFER).id();
        return blocks.add(need, offer, now()).chain(() -> blocks.add(offer, need, now()));
    }

    private Uni<Void> append(Actor actor, JournalEntry first, List<JournalEntry> more) {
        List<JournalEntry> all = new ArrayList<>(List.of(first));
        all.addAll(more);
        return journal.append(actor, all.toArray(JournalEntry[]::new));
    }

    private static UUID own(Sided sided) {
        return sided.match().party(sided.side()).id();
    }

    private static UUID other(Sided sided) {
        return sided.match().party(sided.side().other()).id();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
