package jp.komitto.shared.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** A condition is {@code true} or {@code false}: left to Java, whatever is mistyped would quietly mean false. */
@Provider
public class BooleanParam implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Boolean.class || type == boolean.class ? (ParamConverter<T>) new Converter() : null;
    }

    private static final class Converter implements ParamConverter<Boolean> {
        @Override
        public Boolean fromString(String value) {
            return switch (value) {
                case null -> null;
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("neither true nor false");
            };
        }

        @Override
        public String toString(Boolean value) {
            return value.toString();
        }
    }
}
