package jp.komitto.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that can be read from its beginning as often as needed. */
interface CsvSource {

    String name();

    InputStream open() throws IOException;

    static CsvSource of(Path file) {
        return new CsvSource() {
            @Override
            public String name() {
                return file.getFileName().toString();
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    static CsvSource bundled(String resource) {
        return new CsvSource() {
            @Override
            public String name() {
                return resource;
            }

            @Override
            public InputStream open() {
                return CsvSource.class.getResourceAsStream(resource);
            }
        };
    }
}
