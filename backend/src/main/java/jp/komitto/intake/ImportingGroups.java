package jp.komitto.intake;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.directory.GroupAttribute;
import jp.komitto.directory.GroupFacts;
import jp.komitto.directory.Incoming;
import jp.komitto.directory.WritingGroups;
import jp.komitto.intake.ImportReport.Fate;

/** Takes a file into the directory, batch by batch: publishes what can be published, holds the rest. */
@ApplicationScoped
public class ImportingGroups {

    private static final int BATCH = 500;

    private final ReadingRows reading;
    private final WritingGroups groups;
    private final HoldingArea holding;
    private final ImportRuns runs;

    @Inject
    ImportingGroups(ReadingRows reading, WritingGroups groups, HoldingArea holding, ImportRuns runs) {
        this.reading = reading;
        this.groups = groups;
        this.holding = holding;
        this.runs = runs;
    }

    /** Reads the whole file. Every row there is something to say about is told to the listener as it is met. */
    Uni<ImportReport> take(CsvSource source, ImportOptions options, RowListener listener) {
        return VertxContextSupport.executeBlocking(() -> CsvRows.open(source))
                .chain(rows -> begin(source, rows, options)
                        .chain(run -> takeAll(new Reading(rows, new SeenRows(), run, options, listener)))
                        .eventually(() -> close(rows)));
    }

    /** One row by itself; it comes back with its problem when it still cannot be published. */
    Uni<ReadRow> takeOne(ReadRow row, Columns columns, ImportOptions options) {
        return groups.write(List.of(incoming(row, options)), options.actor(), false)
                .map(results ->
                        Settled.of(row, results.getFirst().outcome(), columns).row());
    }

    private Uni<UUID> begin(CsvSource source, CsvRows rows, ImportOptions options) {
        return options.rehearse()
                ? Uni.createFrom().nullItem()
                : runs.begin(source.name(), rows.charset().name());
    }

    private Uni<ImportReport> takeAll(Reading reading) {
        return Multi.createBy()
                .repeating()
                .uni(() -> takeBatch(reading))
                .until(report -> report.rows() == 0)
                .collect()
                .in(() -> new ImportReport[] {ImportReport.NOTHING}, (sum, report) -> sum[0] = sum[0].plus(report))
                .map(sum -> sum[0])
                .call(report -> reading.options().rehearse()
                        ? Uni.createFrom().voidItem()
                        : runs.finish(reading.run(), report));
    }

    private Uni<ImportReport> takeBatch(Reading reading) {
        return VertxContextSupport.executeBlocking(() -> readBatch(reading))
                .chain(rows -> publish(rows, reading))
                .call(settled -> hold(settled, reading))
                .map(settled ->
                        ImportReport.of(settled.stream().map(Settled::fate).toList()));
    }

    private List<ReadRow> readBatch(Reading now) {
        return now.rows().next(BATCH).stream()
                .map(line -> reading.read(line, now.rows().columns()))
                .map(row -> row.publishable()
                        ? now.seen()
                                .check(row, now.rows().columns())
                                .map(row::heldFor)
                                .orElse(row)
                        : row)
                .toList();
    }

    private Uni<List<Settled>> publish(List<ReadRow> rows, Reading now) {
        List<ReadRow> publishable = rows.stream().filter(ReadRow::publishable).toList();
        List<Incoming.Row> incoming =
                publishable.stream().map(row -> incoming(row, now.options())).toList();
        Uni<List<Incoming.Result>> written = incoming.isEmpty()
                ? Uni.createFrom().item(List.of())
                : groups.write(incoming, now.options().actor(), now.options().rehearse());
        return written.map(
                results -> settle(rows, publishable, results, now.rows().columns()));
    }

    private static Incoming.Row incoming(ReadRow row, ImportOptions options) {
        GroupFacts ifNew = GroupFacts.of(Map.of(GroupAttribute.SOURCE_TITLE, options.source()));
        GroupFacts withKind = KindByName.of(row.facts().text(GroupAttribute.NAME))
                .map(kind -> ifNew.with(GroupAttribute.KIND, kind))
                .orElse(ifNew);
        return new Incoming.Row(row.facts(), withKind, options.samples());
    }

    private static List<Settled> settle(
            List<ReadRow> rows, List<ReadRow> published, List<Incoming.Result> results, Columns columns) {
        List<Settled> settled = new ArrayList<>(rows.size());
        int next = 0;
        for (ReadRow row : rows) {
            if (next < published.size() && published.get(next) == row) {
                settled.add(Settled.of(row, results.get(next).outcome(), columns));
                next++;
            } else {
                settled.add(new Settled(row, Fate.HELD));
            }
        }
        return settled;
    }

    private Uni<Void> hold(List<Settled> settled, Reading now) {
        List<Settled> remarked =
                settled.stream().filter(row -> !row.row().remarks().isEmpty()).toList();
        remarked.forEach(row -> now.listener().remarkedOn(row.row()));
        Map<Boolean, List<ReadRow>> byHeld = remarked.stream()
                .collect(partitioningBy(row -> row.fate() == Fate.HELD, mapping(Settled::row, toList())));
        return now.options().rehearse()
                ? Uni.createFrom().voidItem()
                : holding.keep(now.run(), byHeld.get(true), byHeld.get(false));
    }

    private static Uni<Void> close(CsvRows rows) {
        return VertxContextSupport.executeBlocking(() -> {
            rows.close();
            return null;
        });
    }

    /** What the batches of one file share. */
    private record Reading(CsvRows rows, SeenRows seen, UUID run, ImportOptions options, RowListener listener) {}

    /** A row and how it ended. */
    private record Settled(ReadRow row, Fate fate) {

        static Settled of(ReadRow row, Incoming.Outcome outcome, Columns columns) {
            return switch (outcome) {
                case CREATED -> new Settled(row, Fate.CREATED);
                case UPDATED -> new Settled(row, Fate.UPDATED);
                case UNCHANGED -> new Settled(row, Fate.UNCHANGED);
                case AMBIGUOUS ->
                    held(row, columns, GroupAttribute.NAME, "NAME_AMBIGUOUS", "同じ名前の団体が複数あります。法人番号の列で区別してください。");
                case KIND_UNKNOWN ->
                    held(row, columns, GroupAttribute.KIND, "KIND_UNKNOWN", "団体の種別が名前から分かりません。種別の列を加えてください。");
            };
        }

        private static Settled held(
                ReadRow row, Columns columns, GroupAttribute attribute, String code, String reason) {
            String column = columns.headerOf(attribute);
            String value = row.written().getOrDefault(column, "");
            return new Settled(row.heldFor(new RowProblem(column, value, code, reason)), Fate.HELD);
        }
    }
}
