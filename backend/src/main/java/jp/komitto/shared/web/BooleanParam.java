package jp.komitto.shared.web;

import jakarta.ws.rs.ext.Provider;

/** A condition is {@code true} or {@code false}: left to Java, whatever is mistyped would quietly mean false. */
@Provider
public class BooleanParam extends ValueParam<Boolean> {

    public BooleanParam() {
        super(Boolean.class, boolean.class);
    }

    @Override
    public Boolean fromString(String value) {
        return switch (value) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }
}
