package jp.komitto.shared.web;

import jakarta.ws.rs.ext.Provider;
import java.time.LocalDate;

/** A day in an address is a {@link FullDate}, as it is in a body. */
@Provider
public class DayParam extends ValueParam<LocalDate> {

    public DayParam() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate fromString(String value) {
        return value == null ? null : FullDate.of(value);
    }
}
