package jp.komitto.shared.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds and masks ways to reach a person. It stops the careless and the impatient; who is determined to get around it will, so
 * people can also report what they receive.
 */
public final class ContactMask {

    private ContactMask() {}

    /** A text without its contact details, and what was taken out. */
    public record Masked(String text, Set<ContactKind> found) {}

    public static Masked mask(String text) {
        List<Span> spans = spans(text);
        var masked = new StringBuilder();
        Set<ContactKind> found = EnumSet.noneOf(ContactKind.class);
        int at = 0;
        for (Span span : spans) {
            masked.append(text, at, span.start()).append(span.kind().mask());
            found.add(span.kind());
            at = span.end();
        }
        return new Masked(masked.append(text, at, text.length()).toString(), found);
    }

    /** Whether a text gives a way to reach somebody. */
    public static boolean finds(String text) {
        return text != null && !spans(text).isEmpty();
    }

    private static List<Span> spans(String text) {
        var uniform = new UniformText(text);
        List<Span> all = new ArrayList<>(Addresses.find(uniform));
        all.addAll(new PhoneNumbers(uniform, text).find());
        all.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        List<Span> merged = new ArrayList<>();
        for (Span span : all) {
            if (!merged.isEmpty() && merged.getLast().touches(span)) {
                merged.set(merged.size() - 1, merged.getLast().with(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
