package jp.komitto.shared.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A moment is a {@code date-time} of RFC 3339 in UTC, to the microsecond: as the database keeps it, so that whoever reads again what
 * they were just told reads the same.
 */
final class DateTime extends StdScalarSerializer<OffsetDateTime> {

    DateTime() {
        super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime moment, JsonGenerator json, SerializerProvider context) throws IOException {
        json.writeString(moment.toInstant().truncatedTo(ChronoUnit.MICROS).toString());
    }
}
