package jp.komitto.shared.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.komitto.shared.database.Database;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** The journal cannot be rewritten unnoticed, and its order is the order of commits. */
@QuarkusTest
class JournalTest {

    @Inject
    Journal journal;

    @Inject
    JournalChain chain;

    @Inject
    Database database;

    @Test
    void theServerMayAddRowsAndReadThemAndNothingElse() {
        UUID subject = append(1);
        assertThatThrownBy(() -> run("update journal set actor = 'somebody else' where subject = '%s'", subject))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run("delete from journal where subject = '%s'", subject))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run("truncate journal")).hasMessageContaining("permission denied");
    }

    @Test
    void whoTakesTheRightBackStillMeetsTheTrigger() {
        UUID subject = append(1);
        assertThatThrownBy(() -> Vertx.await(() -> database.inTransaction(transaction -> transaction
                        .query("grant update on journal to current_user")
                        .execute()
                        .chain(() -> transaction
                                .query("update journal set actor = 'forged' where subject = '" + subject + "'")
                                .execute()))))
                .hasMessageContaining("append-only");
    }

    @Test
    void theChainHoldsAfterManyRowsInOneStatement() {
        append(50);
        append(1);
        assertThat(Vertx.await(chain::verify).brokenAt()).isEmpty();
    }

    @Test
    void aRowChangedBehindTheGuardsBackBreaksTheChainAtThatRow() {
        UUID subject = append(3);
        long first = run("select min(seq) as seq from journal where subject = '%s'", subject)
                .iterator()
                .next()
                .getLong("seq");
        JournalChain.Verification found = Vertx.await(() -> database.inTransaction(transaction -> transaction
                .query(
                        "alter table journal disable trigger journal_append_only; grant update on journal to current_user")
                .execute()
                .chain(() -> transaction
                        .preparedQuery("update journal set actor = 'forged' where seq = $1")
                        .execute(Tuple.of(first)))
                .chain(() ->
                        transaction.query("select journal_broken_at() as seq").execute())
                .map(rows -> new JournalChain.Verification(
                        0, Optional.of(rows.iterator().next().getLong("seq"))))
                .call(() -> transaction
                        .query("update journal set actor = 'test' where actor = 'forged'")
                        .execute())
                .call(() -> transaction
                        .query("alter table journal enable trigger journal_append_only;"
                                + " revoke update on journal from current_user")
                        .execute())));
        assertThat(found.brokenAt()).contains(first);
        assertThat(Vertx.await(chain::verify).brokenAt()).isEmpty();
    }

    @Test
    void numbersBecomeVisibleInTheirOrderHoweverManyWriteAtOnce() {
        List<Uni<UUID>> writers =
                IntStream.range(0, 40).mapToObj(n -> appending(5)).toList();
        List<Long> met = new ArrayList<>();
        Vertx.await(() -> Uni.join().all(writers).usingConcurrencyOf(8).andFailFast());
        run("select seq from journal order by seq").forEach(row -> met.add(row.getLong("seq")));
        assertThat(met).isSorted();
        assertThat(Vertx.await(chain::verify).brokenAt()).isEmpty();
    }

    private UUID append(int rows) {
        return Vertx.await(() -> appending(rows));
    }

    private Uni<UUID> appending(int rows) {
        UUID subject = UUID.randomUUID();
        List<JournalEntry> entries = IntStream.range(0, rows)
                .mapToObj(n -> new JournalEntry("TestHappened", subject))
                .toList();
        return database.inTransaction(transaction -> journal.append(transaction, "test", entries))
                .replaceWith(subject);
    }

    private RowSet<Row> run(String sql, Object... values) {
        return Vertx.await(() -> database.query(sql.formatted(values)));
    }
}
