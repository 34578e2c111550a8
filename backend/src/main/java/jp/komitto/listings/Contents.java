package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.komitto.shared.database.SessionTransaction;

/** What listings say, inside the transaction of the session at hand. */
@ApplicationScoped
class Contents {

    private static final String READ = "select " + String.join(", ", Columns.NAMES) + " from listing where id = $1";
    private static final String WRITE = "update listing set "
            + IntStream.range(0, Columns.NAMES.size())
                    .mapToObj(n -> Columns.NAMES.get(n) + " = $" + (n + 2))
                    .collect(Collectors.joining(", "))
            + " where id = $1";
    private static final String CHECKS = "update listing set checks = $2 where id = $1";
    private static final String READ_MARKS = "select checks, taken from listing where id = $1";

    /** What stands beside the content: why somebody looks at it, and how many places are given away. */
    record Marks(List<CheckReason> checks, int taken) {}

    Uni<ListingContent> of(UUID listing) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(READ, Tuple.of(listing)))
                .map(rows -> Columns.of(rows.getFirst()).content());
    }

    Uni<Void> write(UUID listing, ListingContent content) {
        return SessionTransaction.current().chain(transaction -> transaction.run(WRITE, parameters(listing, content)));
    }

    Uni<Void> mark(UUID listing, List<CheckReason> checks) {
        String[] codes = checks.stream().map(CheckReason::name).toArray(String[]::new);
        return SessionTransaction.current()
                .chain(transaction ->
                        transaction.run(CHECKS, Tuple.tuple().addUUID(listing).addArrayOfString(codes)));
    }

    Uni<Marks> marks(UUID listing) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(READ_MARKS, Tuple.of(listing)))
                .map(rows -> rows.getFirst())
                .map(row -> new Marks(
                        List.of((String[]) row[0]).stream()
                                .map(CheckReason::valueOf)
                                .toList(),
                        (Integer) row[1]));
    }

    private static Tuple parameters(UUID listing, ListingContent content) {
        var what = content.what();
        var where = content.where();
        var when = content.when();
        var who = content.who();
        var practical = content.practical();
        return Tuple.tuple()
                .addUUID(listing)
                .addString(what.title())
                .addString(what.description())
                .addString(what.mainField())
                .addArrayOfString(codes(what.fields()))
                .addArrayOfString(codes(what.skills()))
                .addArrayOfString(codes(what.requiredSkills()))
                .addInteger(what.quantity())
                .addString(what.unit())
                .addInteger(what.amountYen())
                .addArrayOfString(codes(where.districts()))
                .addBoolean(where.online())
                .addString(where.placeName())
                .addDouble(where.point() == null ? null : where.point().lat())
                .addDouble(where.point() == null ? null : where.point().lon())
                .addInteger(Slot.bits(when.slots()))
                .addArrayOfLocalDate(when.days().toArray(LocalDate[]::new))
                .addLocalTime(time(when.startsAt()))
                .addLocalTime(time(when.endsAt()))
                .addLocalDate(when.from())
                .addLocalDate(when.until())
                .addString(name(when.commitment()))
                .addInteger(who.capacity())
                .addBoolean(who.beginner())
                .addArrayOfString(codes(who.audiences()))
                .addArrayOfString(codes(who.languages()))
                .addShort(small(who.ageMin()))
                .addShort(small(who.ageMax()))
                .addInteger(practical.costYen())
                .addString(practical.clothes())
                .addBoolean(practical.aloneOk())
                .addInteger(practical.firstTimers())
                .addString(name(practical.insurance()))
                .addShort(small(practical.replyDays()));
    }

    private static String[] codes(List<String> codes) {
        return codes.toArray(String[]::new);
    }

    private static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static Short small(Integer number) {
        return number == null ? null : number.shortValue();
    }
}
