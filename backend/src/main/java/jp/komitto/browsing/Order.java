package jp.komitto.browsing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.ValueRange;
import jp.komitto.shared.problem.CommonProblem;

/** What comes first. Among equals the id decides, in the same direction. */
public enum Order {
    /** By when it was opened, in microseconds since 1970-01-01, the last first. */
    NEWEST {
        @Override
        String text(long value) {
            return Instant.EPOCH.plus(value, ChronoUnit.MICROS).toString();
        }

        @Override
        long parsed(String text) {
            OffsetDateTime time = OffsetDateTime.parse(text);
            YEARS.checkValidValue(time.getYear(), ChronoField.YEAR);
            return ChronoUnit.MICROS.between(Instant.EPOCH, time.toInstant());
        }
    },
    /** By its last day, in days since 1970-01-01. */
    SOONEST {
        @Override
        String text(long value) {
            return LocalDate.ofEpochDay(value).toString();
        }

        @Override
        long parsed(String text) {
            LocalDate day = LocalDate.parse(text);
            YEARS.checkValidValue(day.getYear(), ChronoField.YEAR);
            return day.toEpochDay();
        }
    };

    /** What every column and every count of microseconds has room for. */
    private static final ValueRange YEARS = ValueRange.of(1, 9999);

    abstract String text(long value);

    abstract long parsed(String text);

    /** Of a cursor's text; whatever else somebody wrote there is refused. */
    long value(String text) {
        try {
            return parsed(text);
        } catch (DateTimeException e) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    static OffsetDateTime time(long value) {
        return Instant.EPOCH.plus(value, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
