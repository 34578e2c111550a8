package jp.komitto.browsing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.komitto.shared.database.Database;

/**
 * The same answers in plain SQL: it says what the index has to find, and stands in for it until it is ready. It reads everything
 * that is open for every question.
 */
final class SqlBrowsing {

    private final Database database;

    SqlBrowsing(Database database) {
        this.database = database;
    }

    Uni<Found> find(Question question) {
        Filter filter = question.filter();
        return database.query(filter.order() == Order.NEWEST ? SqlQuery.NEWEST : SqlQuery.SOONEST, page(question))
                .map(rows -> positions(filter.order(), rows))
                .chain(positions -> database.query(SqlQuery.COUNTS, parameters(question))
                        .map(counts -> Found.of(question, positions, counts(counts))));
    }

    private static Tuple parameters(Question question) {
        Filter filter = question.filter();
        return Tuple.tuple()
                .addString(filter.needs() ? "NEED" : "OFFER")
                .addArrayOfString(array(filter.resources()))
                .addArrayOfString(array(filter.districts()))
                .addInteger(filter.weekdays())
                .addInteger(filter.bands())
                .addArrayOfString(array(filter.fields()))
                .addArrayOfString(array(filter.languages()))
                .addArrayOfString(array(filter.commitments()))
                .addBoolean(filter.thisWeek())
                .addBoolean(filter.oneDay())
                .addBoolean(filter.beginner())
                .addBoolean(filter.online())
                .addUUID(filter.group())
                .addArrayOfLocalDate(question.week());
    }

    private static Tuple page(Question question) {
        Tuple tuple = parameters(question);
        Position after = question.after();
        if (question.filter().order() == Order.NEWEST) {
            tuple.addOffsetDateTime(after == null ? null : Order.time(after.value()));
        } else {
            tuple.addLocalDate(after == null ? null : LocalDate.ofEpochDay(after.value()));
        }
        return tuple.addUUID(after == null ? null : after.id()).addInteger(question.size() + 1);
    }

    private static String[] array(List<String> codes) {
        return codes.toArray(String[]::new);
    }

    private static List<Position> positions(Order order, RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Position(value(order, row), row.getUUID("id")))
                .toList();
    }

    private static long value(Order order, Row row) {
        return order == Order.NEWEST
                ? ChronoUnit.MICROS.between(
                        Instant.EPOCH, row.getOffsetDateTime("opened_at").toInstant())
                : row.getLocalDate("expires_on").toEpochDay();
    }

    private static Map<Facet, Map<String, Integer>> counts(RowSet<Row> rows) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        rows.forEach(row -> counts.computeIfAbsent(Facet.valueOf(row.getString("facet")), facet -> new HashMap<>())
                .put(row.getString("code"), row.getInteger("count")));
        return counts;
    }
}
