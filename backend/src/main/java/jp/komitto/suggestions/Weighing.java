package jp.komitto.suggestions;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.komitto.matching.Matching;
import jp.komitto.matching.Weights;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;
import jp.komitto.suggestions.WeightViews.Chosen;
import jp.komitto.suggestions.WeightViews.Mine;

/** What counts for a person: seen, set, and set back to the usual. Their listings are weighed by it at once. */
@ApplicationScoped
class Weighing implements PersonalData {

    private static final String READ =
            "select place, time, field, detail, beginner, revision from matching_weights where account_id = $1";

    /** Of two who set it at once, the second finds another revision. */
    private static final String SET = """
            insert into matching_weights as w (account_id, place, time, field, detail, beginner, revision, updated_at)
            values ($1, $2, $3, $4, $5, $6, $7 + 1, $8)
            on conflict (account_id) do update
               set place = $2, time = $3, field = $4, detail = $5, beginner = $6, revision = $7 + 1, updated_at = $8
             where w.revision = $7
            returning 1
            """;

    private static final String FORGET = "delete from matching_weights where account_id = $1";

    private final Matching matching;
    private final Journal journal;
    private final Clock clock;

    @Inject
    Weighing(Matching matching, Journal journal, Clock clock) {
        this.matching = matching;
        this.journal = journal;
        this.clock = clock;
    }

    @WithSession
    Uni<Mine> mine(Actor actor) {
        return read(actor.id());
    }

    @WithTransaction
    Uni<Mine> set(Chosen chosen, String ifMatch, Actor actor) {
        return read(actor.id())
                .invoke(before -> IfMatch.require(ifMatch, before.revision()))
                .chain(before -> write(actor.id(), chosen.weights(), before.revision()))
                .chain(() -> read(actor.id()))
                .call(() -> journal.append(actor, changed(actor.id())));
    }

    @WithTransaction
    Uni<Void> setBack(String ifMatch, Actor actor) {
        return read(actor.id())
                .invoke(before -> IfMatch.require(ifMatch, before.revision()))
                .chain(before -> forget(actor.id()))
                .call(() -> journal.append(actor, changed(actor.id())));
    }

    private static JournalEntry changed(UUID account) {
        return new JournalEntry("MatchingWeightsChanged", account);
    }

    private Uni<Mine> read(UUID account) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(READ, Tuple.of(account)))
                .map(rows -> rows.isEmpty() ? usual() : own(rows.getFirst()));
    }

    private Mine usual() {
        Chosen usual = Chosen.of(matching.rules().weights());
        return new Mine(usual, false, usual, 0);
    }

    private Mine own(Object[] row) {
        var weights = new Weights(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
        return new Mine(Chosen.of(weights), true, Chosen.of(matching.rules().weights()), ((Number) row[5]).longValue());
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private Uni<Void> write(UUID account, Weights weights, long revision) {
        Tuple row = Tuple.tuple()
                .addUUID(account)
                .addInteger(weights.place())
                .addInteger(weights.time())
                .addInteger(weights.field())
                .addInteger(weights.detail())
                .addInteger(weights.beginner())
                .addLong(revision)
                .addOffsetDateTime(OffsetDateTime.now(clock));
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(SET, row))
                .invoke(this::requireWritten)
                .replaceWithVoid();
    }

    private void requireWritten(List<Object[]> rows) {
        if (rows.isEmpty()) {
            throw CommonProblem.CHANGED_BY_ANOTHER.problem();
        }
    }

    @Override
    public String section() {
        return "matchingWeights";
    }

    @Override
    public Set<String> columns() {
        return Set.of("matching_weights.account_id");
    }

    @Override
    public Uni<Object> of(UUID account) {
        return read(account).map(mine -> mine.own() ? mine.weights() : null);
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.run(FORGET, account);
    }
}
