package jp.komitto.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Follows the quotes of a CSV file (RFC 4180) while it is read. A quote that nobody closes turns the rest of the file into one
 * cell, and the CSV reader takes that for what was meant.
 */
final class Quotes extends FilterReader {

    private enum Place {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private Place place = Place.CELL_START;

    Quotes(Reader text) {
        super(text);
    }

    /** Whether what was read so far ends inside a quoted cell. */
    boolean open() {
        return place == Place.QUOTED;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        if (character >= 0) {
            follow((char) character);
        }
        return character;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        for (int n = offset; n < offset + read; n++) {
            follow(into[n]);
        }
        return read;
    }

    private void follow(char character) {
        boolean quote = character == '"';
        place = switch (place) {
            case QUOTED -> quote ? Place.QUOTE_IN_QUOTED : Place.QUOTED;
            case QUOTE_IN_QUOTED -> quote ? Place.QUOTED : outside(character);
            case CELL_START -> quote ? Place.QUOTED : outside(character);
            case PLAIN -> outside(character);
        };
    }

    private static Place outside(char character) {
        return character == ',' || character == '\n' || character == '\r' ? Place.CELL_START : Place.PLAIN;
    }
}
