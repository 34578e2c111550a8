package jp.komitto.shared.web;

import jakarta.ws.rs.ext.Provider;
import java.time.LocalDate;

/**
 * A day is a {@code full-date} of RFC 3339, with a year of four digits: Java also knows the last day of the year 999,999,999, after
 * which there is no other.
 */
@Provider
public class DayParam extends ValueParam<LocalDate> {

    private static final int LENGTH = "2026-11-26".length();

    public DayParam() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate fromString(String value) {
        if (value == null) {
            return null;
        }
        if (value.length() != LENGTH) {
            throw new IllegalArgumentException("no year of four digits");
        }
        return LocalDate.parse(value);
    }
}
