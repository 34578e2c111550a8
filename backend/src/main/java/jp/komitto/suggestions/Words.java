package jp.komitto.suggestions;

import java.util.List;

/** Codes of one list, still without their labels. */
record Words(Kind kind, List<String> codes) {

    static final Words NONE = new Words(Kind.NONE, List.of());

    /** The list they are of. */
    enum Kind {
        NONE,
        DISTRICT,
        FIELD,
        SKILL,
        LANGUAGE,
        AUDIENCE,
        SLOT,
        DAY,
        COMMITMENT,
        RESOURCE
    }
}
