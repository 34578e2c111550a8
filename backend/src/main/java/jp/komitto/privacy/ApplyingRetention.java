package jp.komitto.privacy;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.time.Ids;

/** Takes away what a rule says is no longer needed. The journal learns how much, never what. */
@ApplicationScoped
class ApplyingRetention {

    private static final String ACTOR = "retention";

    /** Once a day, whichever instance comes first. */
    private static final Duration PAUSE = Duration.ofHours(23);

    private static final String TAKE_TURN = """
            select 1 where pg_try_advisory_xact_lock(hashtextextended('komitto.retention.' || $1, 0))
               and not exists (select 1 from retention_run where rule = $1 and ran_at > $2)
            """;
    private static final String RAN = """
            insert into retention_run (rule, ran_at, removed, in_all) values ($1, $2, $3::integer, $3::integer)
            on conflict (rule) do update
               set ran_at = $2, removed = $3::integer, in_all = retention_run.in_all + $3::integer
            """;

    private final RetentionRules rules;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    ApplyingRetention(RetentionRules rules, Journal journal, Ids ids, Clock clock) {
        this.rules = rules;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** If its turn has come. */
    @WithTransaction
    Uni<Void> apply(RetentionRule rule) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(TAKE_TURN, Tuple.of(rule.rule(), now.minus(PAUSE))))
                .chain(turn -> turn.isEmpty() ? Uni.createFrom().voidItem() : remove(rule, now));
    }

    private Uni<Void> remove(RetentionRule rule, OffsetDateTime now) {
        return rules.applierOf(rule)
                .remove(rule.before(now))
                .call(removed -> SessionTransaction.current()
                        .chain(transaction -> transaction.run(RAN, Tuple.of(rule.rule(), now, removed))))
                // A day on which nothing went is in retention_run alone; the journal is for what changed.
                .chain(removed -> removed == 0
                        ? Uni.createFrom().voidItem()
                        : journal.append(ACTOR, List.of(applied(rule, removed))));
    }

    private JournalEntry applied(RetentionRule rule, int removed) {
        return new JournalEntry("RetentionApplied", ids.next()).with(Map.of("rule", rule.rule(), "removed", removed));
    }
}
