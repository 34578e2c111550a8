package jp.komitto.shared.contact;

/** A stretch of the text that gives a contact away; {@code end} is not in it. */
record Span(ContactKind kind, int start, int end) {

    boolean touches(Span other) {
        return start < other.end && other.start < end;
    }

    Span with(Span other) {
        return new Span(kind, Math.min(start, other.start), Math.max(end, other.end));
    }
}
