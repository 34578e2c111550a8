package jp.komitto.directory;

import static jp.komitto.directory.GroupTable.OF_CONTACT;
import static jp.komitto.directory.GroupTable.OF_GROUP;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jp.komitto.directory.WritingGroups.Step;
import jp.komitto.shared.database.Transaction;
import jp.komitto.shared.text.SearchText;

/** The SQL behind {@link WritingGroups}. */
@ApplicationScoped
class GroupWrites {

    private static final String KNOWN = """
            select g.id, g.sample, %s
              from citizen_group g left join group_contact c on c.group_id = g.id
             where g.corporate_number = any($1) or g.name_key = any($2)
             order by g.id
            """.formatted(GroupTable.selectList());

    private static final int OWN_OF_CREATE = 6;
    private static final String CREATE =
            """
            insert into citizen_group (status, id, name_key, disclosure_level, disclosure_missing, sample,
                                       created_at, updated_at, %s)
            values ('REGISTERED', $1, $2, $3, $4, $5, $6, $6, %s)
            """.formatted(GroupTable.columns(OF_GROUP), GroupTable.parameters(OF_GROUP, OWN_OF_CREATE + 1));

    private static final int OWN_OF_UPDATE = 5;
    private static final String UPDATE = """
            update citizen_group
               set name_key = $2, disclosure_level = $3, disclosure_missing = $4, updated_at = $5,
                   revision = revision + 1, %s
             where id = $1
            """.formatted(GroupTable.assignments(OF_GROUP, OWN_OF_UPDATE + 1));

    private static final String CONTACT = """
            insert into group_contact (group_id, %1$s) values ($1, %2$s)
            on conflict (group_id) do update set %3$s
            """.formatted(
                    GroupTable.columns(OF_CONTACT),
                    GroupTable.parameters(OF_CONTACT, 2),
                    GroupTable.assignments(OF_CONTACT, 2));

    private static final String OUTDATED = """
            select g.id, g.sample, %s
              from citizen_group g join group_search s on s.group_id = g.id
                   left join group_contact c on c.group_id = g.id
             where s.rules <> $1
             order by g.id limit 500
               for update of g
            """.formatted(GroupTable.selectList());

    private final Clock clock;
    private final SearchRows searchRows;

    @Inject
    GroupWrites(Clock clock, SearchRows searchRows) {
        this.clock = clock;
        this.searchRows = searchRows;
    }

    /** Two imports at once would both miss the group the other is about to make. */
    Uni<Void> oneAtATime(SqlConnection transaction) {
        return transaction
                .query("select pg_advisory_xact_lock(hashtext('komitto.directory.writing'))")
                .execute()
                .replaceWithVoid();
    }

    Uni<KnownGroups> known(SqlConnection transaction, List<Incoming.Row> rows) {
        String[] numbers = rows.stream()
                .map(row -> row.facts().text(GroupAttribute.CORPORATE_NUMBER))
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        String[] names = rows.stream().map(row -> NameKey.of(row.facts())).toArray(String[]::new);
        return transaction
                .preparedQuery(KNOWN)
                .execute(Tuple.of(numbers, names))
                .map(GroupWrites::known);
    }

    private static KnownGroups known(RowSet<Row> rows) {
        KnownGroups known = new KnownGroups();
        rows.forEach(row ->
                known.add(new KnownGroups.Known(row.getUUID("id"), GroupTable.read(row), row.getBoolean("sample"))));
        return known;
    }

    Uni<Void> create(Transaction transaction, List<Step> steps) {
        return batch(transaction, CREATE, steps, this::toCreate)
                .chain(() -> batch(transaction, CONTACT, steps, GroupWrites::toContact));
    }

    Uni<Void> update(Transaction transaction, List<Step> steps) {
        return batch(transaction, UPDATE, steps, this::toUpdate)
                .chain(() -> batch(transaction, CONTACT, steps, GroupWrites::toContact));
    }

    /** Reading Japanese takes its time: it happens on a worker, not on the event loop. */
    Uni<Void> forSearch(Transaction transaction, List<Step> steps) {
        return steps.isEmpty()
                ? Uni.createFrom().voidItem()
                : VertxContextSupport.executeBlocking(
                                () -> steps.stream().map(searchRows::tuple).toList())
                        .chain(tuples -> transaction.runEach(SearchRows.WRITE, tuples));
    }

    private static Uni<Void> batch(Transaction transaction, String sql, List<Step> steps, Function<Step, Tuple> tuple) {
        return transaction.runEach(sql, steps.stream().map(tuple).toList());
    }

    private Tuple toCreate(Step step) {
        Tuple tuple = derived(step).addBoolean(step.sample()).addOffsetDateTime(OffsetDateTime.now(clock));
        return GroupTable.append(tuple, OF_GROUP, step.facts());
    }

    private Tuple toUpdate(Step step) {
        return GroupTable.append(derived(step).addOffsetDateTime(OffsetDateTime.now(clock)), OF_GROUP, step.facts());
    }

    private static Tuple derived(Step step) {
        return Tuple.tuple()
                .addUUID(step.id())
                .addString(NameKey.of(step.facts()))
                .addInteger(DisclosureItem.levelOf(step.facts()))
                .addArrayOfString(DisclosureItem.missing(step.facts()).stream()
                        .map(Enum::name)
                        .toArray(String[]::new));
    }

    private static Tuple toContact(Step step) {
        return GroupTable.append(Tuple.of(step.id()), OF_CONTACT, step.facts());
    }

    Uni<List<UUID>> removeSamples(SqlConnection transaction) {
        return transaction
                .query("delete from citizen_group where sample returning id")
                .execute()
                .map(rows -> {
                    List<UUID> ids = new ArrayList<>();
                    rows.forEach(row -> ids.add(row.getUUID("id")));
                    return ids;
                });
    }

    Uni<Integer> refreshOutdated(SqlConnection transaction) {
        return transaction
                .preparedQuery(OUTDATED)
                .execute(Tuple.of(SearchText.currentRules()))
                .map(rows -> {
                    List<Step> steps = new ArrayList<>();
                    rows.forEach(row -> steps.add(new Step(
                            Incoming.Outcome.UNCHANGED,
                            row.getUUID("id"),
                            GroupTable.read(row),
                            row.getBoolean("sample"))));
                    return steps;
                })
                .call(steps -> forSearch(Transaction.of(transaction), steps))
                .map(List::size);
    }
}
