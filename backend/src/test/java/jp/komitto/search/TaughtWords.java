package jp.komitto.search;

import jp.komitto.city.Terms;

/** Teaches the dictionary what the application is taught at its start, so that texts are read alike. */
public final class TaughtWords {

    private TaughtWords() {}

    public static void learn(Terms terms) {
        new PlaceNames().teach(null, terms);
    }
}
