package jp.komitto.shared.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Lets an operation take {@code @HeaderParam("Accept-Language") Language}. */
@Provider
public class LanguageParam implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Language.class ? (ParamConverter<T>) new Converter() : null;
    }

    private static final class Converter implements ParamConverter<Language> {
        @Override
        public Language fromString(String value) {
            return Language.of(value);
        }

        @Override
        public String toString(Language value) {
            return value.tag();
        }
    }
}
