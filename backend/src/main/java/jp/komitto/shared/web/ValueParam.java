package jp.komitto.shared.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;

/** Reads one kind of value in an address or a header, in our way instead of Java's. */
abstract class ValueParam<V> implements ParamConverterProvider, ParamConverter<V> {

    private final Set<Class<?>> kinds;

    ValueParam(Class<?>... kinds) {
        this.kinds = Set.of(kinds);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return kinds.contains(type) ? (ParamConverter<T>) this : null;
    }

    @Override
    public String toString(V value) {
        return value.toString();
    }
}
