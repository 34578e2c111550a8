package jp.komitto.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.directory.Incoming.Outcome;
import jp.komitto.directory.WritingGroups.Step;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.Transaction;

/** Writes one group's page inside the transaction of whoever decided about it; they tell the journal. */
@ApplicationScoped
public class PublishingGroups {

    private static final String ONE = """
            select %s, g.status, g.revision
              from citizen_group g left join group_contact c on c.group_id = g.id
             where g.id = $1
               for update of g
            """.formatted(GroupTable.selectList());

    private static final String STATUS =
            "update citizen_group set status = $2, revision = revision + 1, updated_at = now() where id = $1";

    private static final String NAMESAKES = """
            select id, name, corporate_number = $2 as same_number
              from citizen_group
             where id <> $3 and (name_key = $1 or corporate_number = $2)
             order by id limit 10
            """;

    private final Database database;
    private final GroupWrites writes;

    @Inject
    PublishingGroups(Database database, GroupWrites writes) {
        this.database = database;
        this.writes = writes;
    }

    /** A group as it stands, locked until the transaction ends. */
    public record Standing(GroupFacts facts, GroupStatus status, long revision) {}

    /** Another group that may be the same one. */
    public record Namesake(UUID id, String name, boolean sameNumber) {}

    public Uni<Standing> require(Transaction transaction, UUID id) {
        return transaction.rows(ONE, Tuple.of(id)).map(rows -> {
            if (rows.isEmpty()) {
                throw DirectoryProblem.GROUP_NOT_FOUND.problem();
            }
            Object[] columns = rows.getFirst();
            int next = GroupAttribute.values().length;
            return new Standing(
                    GroupTable.read(columns), GroupStatus.valueOf((String) columns[next]), (Long) columns[next + 1]);
        });
    }

    public Uni<Void> create(Transaction transaction, UUID id, GroupFacts facts) {
        List<Step> one = List.of(new Step(Outcome.CREATED, id, MainField.amongFields(facts), false));
        return writes.create(transaction, one).chain(() -> writes.forSearch(transaction, one));
    }

    public Uni<Void> update(Transaction transaction, UUID id, GroupFacts facts) {
        List<Step> one = List.of(new Step(Outcome.UPDATED, id, MainField.amongFields(facts), false));
        return writes.update(transaction, one).chain(() -> writes.forSearch(transaction, one));
    }

    public Uni<Void> status(Transaction transaction, UUID id, GroupStatus status) {
        return transaction.run(STATUS, Tuple.of(id, status.name()));
    }

    /** Groups that bear the same name, in whatever spelling, or the same corporate number. */
    public Uni<List<Namesake>> namesakes(String name, String corporateNumber, UUID except) {
        String key = name == null ? "" : NameKey.of(name);
        return database.query(NAMESAKES, Tuple.of(key, corporateNumber, except)).map(PublishingGroups::namesakes);
    }

    private static List<Namesake> namesakes(RowSet<Row> rows) {
        List<Namesake> all = new ArrayList<>(rows.size());
        rows.forEach(row -> all.add(new Namesake(
                row.getUUID("id"), row.getString("name"), Boolean.TRUE.equals(row.getBoolean("same_number")))));
        return all;
    }
}
