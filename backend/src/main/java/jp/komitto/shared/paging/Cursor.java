package jp.komitto.shared.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.komitto.shared.problem.CommonProblem;

/** Where a page ended: the sort values of its last item, opaque to the reader and bound to the query it belongs to. */
public final class Cursor {

    private static final char PARTING = '\u001F';

    private final List<String> values;

    private Cursor(List<String> values) {
        this.values = values;
    }

    /** The text a reader passes back; {@code query} is whatever must stay the same from page to page. */
    public static String after(Object query, Object... values) {
        String all = Stream.concat(
                        Stream.of(fingerprint(query)), Stream.of(values).map(String::valueOf))
                .collect(Collectors.joining(String.valueOf(PARTING)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor of {@link #after}; one of another query, or of nobody, is refused. */
    public static Cursor read(String text, Object query, int values) {
        try {
            String all = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(all.split(String.valueOf(PARTING), -1));
            if (parts.size() == values + 1 && parts.getFirst().equals(fingerprint(query))) {
                return new Cursor(parts.subList(1, parts.size()));
            }
        } catch (IllegalArgumentException e) {
            // not our alphabet: refused like any other foreign text
        }
        throw CommonProblem.CURSOR_INVALID.problem();
    }

    public String text(int position) {
        return values.get(position);
    }

    public int number(int position) {
        try {
            return Integer.parseInt(text(position));
        } catch (NumberFormatException e) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    public UUID id(int position) {
        try {
            return UUID.fromString(text(position));
        } catch (IllegalArgumentException e) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    /** By its text: the hash of an enum or an array differs from instance to instance, and cursors travel between them. */
    private static String fingerprint(Object query) {
        return Integer.toHexString(query.toString().hashCode());
    }
}
