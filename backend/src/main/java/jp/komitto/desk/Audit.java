package jp.komitto.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.desk.DeskViews.JournalPage;
import jp.komitto.desk.DeskViews.JournalRowView;
import jp.komitto.desk.DeskViews.VerificationView;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.JournalChain;
import jp.komitto.shared.paging.Cursor;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.time.FiscalYear;

/** The journal as audit reads it. */
@ApplicationScoped
class Audit {

    private static final String PAGE = """
            select seq, at, type, subject, actor, on_behalf_of, reason, facts
              from journal
             where (cardinality($1::text[]) = 0 or type = any($1))
               and ($2::uuid is null or subject = $2)
               and ($3::text is null or actor in ('account:' || $3, 'service:' || $3))
               and ($4::timestamptz is null or at >= $4)
               and ($5::timestamptz is null or at < $5)
               and ($6::bigint is null or seq < $6)
             order by seq desc
             limit $7
            """;

    private final Database database;
    private final JournalChain chain;

    @Inject
    Audit(Database database, JournalChain chain) {
        this.database = database;
        this.chain = chain;
    }

    Uni<JournalPage> page(JournalQuery query) {
        List<Object> same = new ArrayList<>();
        same.add(query.type);
        same.add(String.valueOf(query.subject));
        same.add(String.valueOf(query.actor));
        same.add(String.valueOf(query.from));
        same.add(String.valueOf(query.to));
        Tuple tuple = Tuple.tuple()
                .addArrayOfString(query.type.toArray(String[]::new))
                .addUUID(query.subject)
                .addString(text(query.actor))
                .addOffsetDateTime(start(query.from, "from", 0))
                .addOffsetDateTime(start(query.to, "to", 1))
                .addLong(
                        query.cursor == null
                                ? null
                                : number(Cursor.read(query.cursor, same, 1).text(0)))
                .addInteger(query.size + 1);
        return database.query(PAGE, tuple).map(rows -> page(rows, query.size, same));
    }

    private static JournalPage page(RowSet<Row> rows, int size, List<Object> same) {
        List<JournalRowView> all = new ArrayList<>(rows.size());
        rows.forEach(row -> all.add(view(row)));
        boolean more = all.size() > size;
        List<JournalRowView> items = more ? all.subList(0, size) : all;
        return new JournalPage(items, more ? Cursor.after(same, items.getLast().seq()) : null);
    }

    private static JournalRowView view(Row row) {
        return new JournalRowView(
                row.getLong("seq"),
                row.getOffsetDateTime("at"),
                row.getString("type"),
                row.getUUID("subject"),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getString("reason"),
                row.getJsonObject("facts").getMap());
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    private static OffsetDateTime start(String day, String parameter, int daysLater) {
        try {
            return day == null
                    ? null
                    : LocalDate.parse(day)
                            .plusDays(daysLater)
                            .atStartOfDay(FiscalYear.TOKYO)
                            .toOffsetDateTime();
        } catch (DateTimeException e) {
            throw CommonProblem.VALUES_INVALID.at(
                    List.of(new FieldProblem(parameter, "日は 2026-04-01 の形で入れてください。", "Date")));
        }
    }

    Uni<VerificationView> verify() {
        return chain.verify()
                .map(found -> new VerificationView(
                        found.entries(),
                        found.brokenAt().isEmpty(),
                        found.brokenAt().orElse(null)));
    }
}
