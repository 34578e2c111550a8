package jp.komitto.search;

import jp.komitto.city.Scheme;

/** What a search can be narrowed by. Values of one filter are alternatives, different filters must all fit. */
enum Filter {
    KIND("kind", "kind", false, Scheme.KIND),
    FIELD("field", "fields", true, Scheme.FIELD),
    DISTRICT("district", "district", false, Scheme.DISTRICT),
    WEEKDAY("weekday", "weekdays", true, Scheme.WEEKDAY),
    AUDIENCE("audience", "audiences", true, Scheme.AUDIENCE),
    LANGUAGE("language", "languages", true, Scheme.LANGUAGE),
    RECRUITING("recruiting", "recruiting", false, null);

    private final String parameter;
    private final String column;
    private final boolean several;
    private final Scheme scheme;

    Filter(String parameter, String column, boolean several, Scheme scheme) {
        this.parameter = parameter;
        this.column = column;
        this.several = several;
        this.scheme = scheme;
    }

    /** The name in an address. */
    String parameter() {
        return parameter;
    }

    /** The column of {@code citizen_group}. */
    String column() {
        return column;
    }

    /** Whether a group can have several values. */
    boolean several() {
        return several;
    }

    /** Where the labels of its values are; null for yes and no. */
    Scheme scheme() {
        return scheme;
    }
}
