package jp.komitto.shared.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;

/**
 * A day is a {@code full-date} of RFC 3339, with a year of four digits: Java also knows the last day of the year 999,999,999, after
 * which there is no other.
 */
@Provider
public class DayParam implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == LocalDate.class ? (ParamConverter<T>) new Converter() : null;
    }

    private static final class Converter implements ParamConverter<LocalDate> {

        private static final int LENGTH = "2026-11-26".length();

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

        @Override
        public String toString(LocalDate value) {
            return value.toString();
        }
    }
}
