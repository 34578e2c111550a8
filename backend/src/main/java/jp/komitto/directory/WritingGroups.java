package jp.komitto.directory;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.Transaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.time.Ids;

/**
 * Takes rows of an import into the directory, a batch in one transaction. A row finds its group by corporate number, else by
 * normalised name; what it does not say stays as it is; what it says again changes nothing.
 */
@ApplicationScoped
public class WritingGroups {

    private final Database database;
    private final GroupWrites writes;
    private final Journal journal;
    private final Ids ids;

    @Inject
    WritingGroups(Database database, GroupWrites writes, Journal journal, Ids ids) {
        this.database = database;
        this.writes = writes;
        this.journal = journal;
        this.ids = ids;
    }

    /** The result of each row, in their order. With {@code rehearse} everything is worked out and nothing is kept. */
    public Uni<List<Incoming.Result>> write(List<Incoming.Row> rows, String actor, boolean rehearse) {
        return database.inBackground(transaction -> writes.oneAtATime(transaction)
                .chain(() -> writes.known(transaction, rows))
                .map(known -> plan(rows, known))
                .call(plan -> rehearse ? Uni.createFrom().voidItem() : carryOut(transaction, plan, actor))
                .map(plan -> plan.stream().map(Step::result).toList()));
    }

    private List<Step> plan(List<Incoming.Row> rows, KnownGroups known) {
        List<Step> plan = new ArrayList<>(rows.size());
        for (Incoming.Row row : rows) {
            Step step = known.stepFor(row, ids::next);
            known.remember(step);
            plan.add(step);
        }
        return plan;
    }

    private Uni<Void> carryOut(SqlConnection transaction, List<Step> plan, String actor) {
        List<Step> created = only(plan, Incoming.Outcome.CREATED);
        List<Step> updated = only(plan, Incoming.Outcome.UPDATED);
        Transaction all = Transaction.of(transaction);
        return writes.create(all, created)
                .chain(() -> writes.update(all, updated))
                .chain(() -> writes.forSearch(
                        all, Stream.concat(created.stream(), updated.stream()).toList()))
                .chain(() -> journal.append(transaction, actor, happened(created, updated)));
    }

    private static List<Step> only(List<Step> plan, Incoming.Outcome outcome) {
        return plan.stream().filter(step -> step.outcome() == outcome).toList();
    }

    private static List<JournalEntry> happened(List<Step> created, List<Step> updated) {
        List<JournalEntry> entries = new ArrayList<>();
        created.forEach(step -> entries.add(new JournalEntry("GroupCreated", step.id())));
        updated.forEach(step -> entries.add(new JournalEntry("GroupUpdated", step.id())));
        return entries;
    }

    /** What one row will do. */
    record Step(Incoming.Outcome outcome, UUID id, GroupFacts facts, boolean sample) {

        Incoming.Result result() {
            return new Incoming.Result(outcome, id);
        }
    }

    /** Removes every sample group and says so in the journal. Answers how many there were. */
    public Uni<Integer> removeSamples(String actor) {
        return database.inBackground(transaction -> writes.removeSamples(transaction)
                .call(removed -> journal.append(
                        transaction,
                        actor,
                        removed.stream()
                                .map(id -> new JournalEntry("GroupRemoved", id))
                                .toList()))
                .map(List::size));
    }

    /** Rewrites the search rows made by older reading rules. Answers how many there were. */
    public Uni<Integer> refreshSearchRows() {
        return Multi.createBy()
                .repeating()
                .uni(() -> database.inBackground(writes::refreshOutdated))
                .until(refreshed -> refreshed == 0)
                .collect()
                .asList()
                .map(counts -> counts.stream().mapToInt(Integer::intValue).sum());
    }
}
