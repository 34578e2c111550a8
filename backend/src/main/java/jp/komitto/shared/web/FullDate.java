package jp.komitto.shared.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A day is a {@code full-date} of RFC 3339, with a year of four digits and nothing behind it: Java also knows the last day of the
 * year 999,999,999, after which there is no other. What is stored may also hold it as Vert.x writes it: [2026, 11, 26].
 */
final class FullDate extends StdScalarDeserializer<LocalDate> {

    private static final int LENGTH = "2026-11-26".length();

    FullDate() {
        super(LocalDate.class);
    }

    static LocalDate of(String value) {
        if (value.length() != LENGTH) {
            throw new DateTimeException("no year of four digits");
        }
        return LocalDate.parse(value);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.isExpectedStartArrayToken()) {
            return LocalDateDeserializer.INSTANCE.deserialize(json, context);
        }
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        try {
            return of(json.getText());
        } catch (DateTimeException none) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getText(), "no full-date");
        }
    }
}
