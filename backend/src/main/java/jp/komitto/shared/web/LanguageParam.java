package jp.komitto.shared.web;

import jakarta.ws.rs.ext.Provider;

/** Lets an operation take {@code @HeaderParam("Accept-Language") Language}. */
@Provider
public class LanguageParam extends ValueParam<Language> {

    public LanguageParam() {
        super(Language.class);
    }

    @Override
    public Language fromString(String value) {
        return Language.of(value);
    }

    @Override
    public String toString(Language value) {
        return value.tag();
    }
}
