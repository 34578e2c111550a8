package jp.komitto.calls;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.shared.time.Ids;

/** Fictitious calls, marked as such, whose days are counted from today so that they never grow old. */
@ApplicationScoped
public class SampleCalls {

    private static final String TEMPLATE = "STANDARD";
    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final LocalTime CLOSING = LocalTime.of(17, 15);
    private static final String REMOVE =
            "with gone as (delete from call where sample returning 1) select count(*) from gone";

    /** Days from today. */
    public record Days(int opens, int closes, int hearing, int decision, int from, int until) {}

    private final Calls calls;
    private final CallTemplates templates;
    private final CallVersions versions;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    SampleCalls(Calls calls, CallTemplates templates, CallVersions versions, Journal journal, Ids ids, Clock clock) {
        this.calls = calls;
        this.templates = templates;
        this.versions = versions;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Inside the use case at hand. */
    public Uni<PublishedCall> publish(int round, Days days, Actor actor) {
        FiscalYear year = FiscalYear.of(LocalDate.now(clock).plusDays(days.from()));
        CallTemplates.Template template = templates.require(TEMPLATE);
        Call call = new Call(
                        ids.next(),
                        year.year(),
                        round,
                        marked(template.title(), year, round),
                        rules(template, year, days),
                        now())
                .asSample();
        JournalEntry published = call.publish(List.of(), now());
        return calls.persist(call)
                .chain(() -> versions.freeze(call, null, actor, now()))
                .chain(() -> journal.append(actor, published))
                .map(done -> PublishedCall.of(call));
    }

    public Uni<Integer> remove() {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(REMOVE, Tuple.tuple()))
                .map(rows -> ((Number) rows.getFirst()[0]).intValue());
    }

    /** Told apart where several stand in one list. */
    private static Words marked(Words title, FiscalYear year, int round) {
        return new Words(
                "%s %d年度 第%d回（サンプル）".formatted(title.ja(), year.year(), round),
                "%s %d年度 %d回目（サンプル）".formatted(title.easy(), year.year(), round),
                "%s %d, no. %d (sample)".formatted(title.en(), year.year(), round));
    }

    private CallRules rules(CallTemplates.Template template, FiscalYear year, Days days) {
        CallRules rules = template.rulesFor(year);
        return new CallRules(
                dates(days),
                rules.slots(),
                rules.totalBudget(),
                rules.eligibleKinds(),
                rules.documents(),
                rules.costCategories(),
                rules.consultationRequired(),
                rules.departmentRequired(),
                rules.quorum(),
                rules.recusalRule(),
                rules.tieRules(),
                rules.visibility(),
                rules.indicatorCounting(),
                rules.mostYears());
    }

    private CallRules.Dates dates(Days days) {
        LocalDate today = LocalDate.now(clock);
        OffsetDateTime closes = at(today.plusDays(days.closes()), CLOSING);
        return new CallRules.Dates(
                at(today.plusDays(days.opens()), OPENING),
                closes.minusDays(14),
                closes,
                10,
                today.plusDays(days.hearing()),
                today.plusDays(days.decision()),
                today.plusDays(days.from()),
                today.plusDays(days.until()));
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(FiscalYear.TOKYO).toOffsetDateTime();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
