package jp.komitto.matching;

import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.time.FiscalYear;

/** The needs and offers of the running application, written to from outside and cleaned up after. */
@Dependent
class Exchange {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int MANY = 100;

    @Inject
    Pool pool;

    @Inject
    Journal journal;

    @Inject
    CurrentMatches current;

    private final List<UUID> written = new ArrayList<>();

    void awaitIndex() {
        await().atMost(Duration.ofSeconds(30)).until(() -> current.get().isPresent());
    }

    void write(Profile... listings) {
        List<Profile> all = List.of(listings);
        all.forEach(listing -> written.add(listing.id()));
        inTransaction(connection -> ListingRows.delete(
                        connection, all.stream().map(Profile::id).toList())
                .chain(() -> ListingRows.insert(connection, all))
                .chain(() -> append(
                        connection,
                        "ListingChanged",
                        all.stream().map(Profile::id).toArray(UUID[]::new))));
    }

    void pause(Profile listing) {
        inTransaction(connection -> connection
                .preparedQuery("update listing set status = 'PAUSED' where id = $1")
                .execute(Tuple.of(listing.id()))
                .chain(() -> append(connection, "ListingPaused", listing.id())));
    }

    void removeGroup(Profile listing) {
        inTransaction(connection -> connection
                .preparedQuery("delete from citizen_group where id = $1")
                .execute(Tuple.of(listing.poster()))
                .chain(() -> append(connection, "GroupRemoved", listing.poster())));
    }

    /** What somebody else's setting of their weights leaves behind. */
    void weigh(UUID account, Weights weights) {
        inTransaction(connection -> connection
                .preparedQuery("""
                        insert into matching_weights (account_id, place, time, field, detail, beginner, revision, updated_at)
                        values ($1, $2, $3, $4, $5, $6, 1, now())
                        """)
                .execute(Tuple.of(
                        account,
                        weights.place(),
                        weights.time(),
                        weights.field(),
                        weights.detail(),
                        weights.beginner()))
                .chain(() -> append(connection, "MatchingWeightsChanged", account)));
    }

    void append(String type, UUID subject) {
        inTransaction(connection -> append(connection, type, subject));
    }

    void removeAll() {
        inTransaction(connection -> ListingRows.delete(connection, written)
                .chain(() -> append(connection, "ListingClosed", written.toArray(UUID[]::new))));
        written.clear();
    }

    void awaitFound(Profile asker, UUID... listings) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> found(asker).stream().map(Suggestion::id).toList(), List.of(listings)::equals);
    }

    List<Suggestion> found(Profile asker) {
        return current.get().orElseThrow().best(Question.of(asker, LocalDate.now(FiscalYear.TOKYO), MANY)).stream()
                .filter(suggestion -> written.contains(suggestion.id()))
                .toList();
    }

    private Uni<Void> append(SqlConnection connection, String type, UUID... subjects) {
        return journal.append(
                connection,
                "test",
                Stream.of(subjects).map(id -> new JournalEntry(type, id)).toList());
    }

    <T> T inTransaction(Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(work).await().indefinitely();
    }
}
