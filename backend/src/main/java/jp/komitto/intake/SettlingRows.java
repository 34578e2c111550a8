package jp.komitto.intake;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.intake.IntakeViews.HeldRowPage;
import jp.komitto.intake.IntakeViews.HeldRowView;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.paging.Cursor;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;

/** Settles what imports could not publish: corrected in place and published, or put aside with a reason. */
@ApplicationScoped
class SettlingRows {

    private static final String QUERY = "held rows";

    private final HoldingArea holding;
    private final ImportRuns runs;
    private final ReadingRows reading;
    private final ImportingGroups importing;
    private final Journal journal;
    private final Clock clock;

    @Inject
    SettlingRows(
            HoldingArea holding,
            ImportRuns runs,
            ReadingRows reading,
            ImportingGroups importing,
            Journal journal,
            Clock clock) {
        this.holding = holding;
        this.runs = runs;
        this.reading = reading;
        this.importing = importing;
        this.journal = journal;
        this.clock = clock;
    }

    @WithSession
    Uni<HeldRowPage> open(String cursor, int size) {
        Uni<List<HeldRow>> page = cursor == null
                ? holding.find("settledAt is null order by id").range(0, size).list()
                : holding.find(
                                "settledAt is null and id > ?1 order by id",
                                Cursor.read(cursor, QUERY, 1).id(0))
                        .range(0, size)
                        .list();
        return page.chain(rows -> holding.count("settledAt is null").map(total -> page(rows, total, size)));
    }

    private static HeldRowPage page(List<HeldRow> rows, long total, int size) {
        boolean more = rows.size() > size;
        List<HeldRow> shown = more ? rows.subList(0, size) : rows;
        return new HeldRowPage(
                shown.stream().map(HeldRowView::of).toList(),
                total,
                more ? Cursor.after(QUERY, shown.getLast().id()) : null);
    }

    @WithSession
    Uni<HeldRowView> read(UUID id) {
        return holding.findById(id)
                .onItem()
                .ifNull()
                .failWith(IntakeProblem.HELD_ROW_NOT_FOUND::problem)
                .map(HeldRowView::of);
    }

    @WithTransaction
    Uni<HeldRowView> correct(UUID id, String ifMatch, Map<String, String> values, Actor actor) {
        return holding.require(id)
                .invoke(row -> IfMatch.require(ifMatch, row.revision()))
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>(row.written());
                    cells.putAll(values);
                    return row.correct(reread(row.line(), cells));
                })
                .map(HeldRowView::of);
    }

    private ReadRow reread(long line, Map<String, String> cells) {
        return reading.read(
                new CsvRows.Line(line, List.copyOf(cells.values()), false), Columns.of(List.copyOf(cells.keySet())));
    }

    /** The page is written before the row is settled: whoever is interrupted in between does it again and changes nothing. */
    Uni<HeldRowView> publish(UUID id, Actor actor) {
        return ready(id).chain(row -> source(row)
                .chain(file -> importing.takeOne(
                        reread(row.line(), row.values()),
                        Columns.of(List.copyOf(row.values().keySet())),
                        ImportOptions.ofFile(file, false, LocalDate.now(clock), actor.inJournal())))
                .invoke(SettlingRows::requirePublished)
                .chain(() -> settle(id, "HeldRowPublished", null, actor)));
    }

    @WithTransaction
    Uni<HeldRowView> ready(UUID id) {
        return holding.require(id).map(row -> {
            row.requireOpen();
            requirePublished(reread(row.line(), row.written()));
            return HeldRowView.of(row);
        });
    }

    @WithSession
    Uni<String> source(HeldRowView row) {
        return holding.findById(row.id())
                .chain(held -> runs.findById(held.runId()))
                .map(ImportRun::fileName);
    }

    private static void requirePublished(ReadRow row) {
        if (!row.publishable()) {
            List<FieldProblem> wrong = new ArrayList<>();
            row.problems()
                    .forEach(problem -> wrong.add(
                            new FieldProblem("/values/" + problem.column(), problem.reason(), problem.code())));
            throw IntakeProblem.HELD_ROW_NOT_PUBLISHABLE.at(wrong);
        }
    }

    @WithTransaction
    Uni<HeldRowView> settle(UUID id, String how, String reason, Actor actor) {
        return holding.require(id)
                .call(row -> journal.append(actor, row.settle(how, reason, actor, OffsetDateTime.now(clock))))
                .map(HeldRowView::of);
    }
}
