package jp.komitto.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The bundled samples. They tell dates as days before today ({@code -40d}), so that they never grow old. */
record SampleGroups(LocalDate today) implements CsvSource {

    static final String NAME = "/data/sample/groups.csv";

    private static final Pattern DAYS_AGO = Pattern.compile("(?<=,)-(\\d{1,4})d(?=,)");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public InputStream open() {
        try (InputStream in = SampleGroups.class.getResourceAsStream(NAME)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String dated = DAYS_AGO.matcher(text).replaceAll(ago -> today.minusDays(Long.parseLong(ago.group(1)))
                    .toString());
            return new ByteArrayInputStream(dated.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
