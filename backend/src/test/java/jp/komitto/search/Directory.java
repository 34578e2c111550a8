package jp.komitto.search;

import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.text.SearchText.Names;

/** The directory of the running application, written to from outside and cleaned up after. */
@Dependent
class Directory {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Pool pool;

    @Inject
    Journal journal;

    @Inject
    CurrentIndex current;

    private final List<IndexedGroup> written = new ArrayList<>();

    void awaitIndex() {
        await().atMost(Duration.ofSeconds(30)).until(() -> current.get().isPresent());
    }

    static IndexedGroup group(String name, String... texts) {
        return group(UUID.randomUUID(), name, Map.of(), texts);
    }

    static IndexedGroup group(UUID id, String name, Map<Filter, List<String>> values, String... texts) {
        var all = new EnumMap<Filter, List<String>>(Filter.class);
        all.put(Filter.KIND, List.of("VOLUNTEER"));
        all.put(Filter.RECRUITING, List.of("false"));
        all.putAll(values);
        return Fixtures.group(id, new Names(name, null, null, null), null, all, texts);
    }

    void write(IndexedGroup... groups) {
        written.addAll(List.of(groups));
        inTransaction(connection -> GroupRows.insert(connection, List.of(groups))
                .chain(() -> journal.append(connection, "test", happened("GroupCreated", groups))));
    }

    void expire(IndexedGroup group) {
        inTransaction(connection -> connection
                .preparedQuery("update citizen_group set status = 'EXPIRED' where id = $1")
                .execute(Tuple.of(group.id()))
                .chain(() -> journal.append(connection, "test", happened("GroupExpired", group))));
    }

    void remove(IndexedGroup... groups) {
        UUID[] ids = Stream.of(groups).map(IndexedGroup::id).toArray(UUID[]::new);
        inTransaction(connection -> connection
                .preparedQuery("delete from citizen_group where id = any($1)")
                .execute(Tuple.of(ids))
                .chain(() -> journal.append(connection, "test", happened("GroupRemoved", groups))));
    }

    void removeAll() {
        remove(written.toArray(IndexedGroup[]::new));
        written.clear();
    }

    void awaitFound(int number, String typed) {
        await().atMost(SOON).pollInterval(Duration.ofMillis(5)).until(() -> found(typed) == number);
    }

    int found(String typed) {
        return current.get().orElseThrow().find(Fixtures.query(typed)).total();
    }

    int count(String question) {
        return pool.query(question).executeAndAwait().iterator().next().getInteger(0);
    }

    void append(JournalEntry entry) {
        inTransaction(connection -> journal.append(connection, "test", List.of(entry)));
    }

    private static List<JournalEntry> happened(String type, IndexedGroup... groups) {
        return Stream.of(groups)
                .map(group -> new JournalEntry(type, group.id()))
                .toList();
    }

    private <T> void inTransaction(Function<SqlConnection, Uni<T>> work) {
        pool.withTransaction(work).await().indefinitely();
    }
}
