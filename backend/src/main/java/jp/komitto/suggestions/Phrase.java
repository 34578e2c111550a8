package jp.komitto.suggestions;

import jp.komitto.shared.web.Language;

/** A sentence in the languages of the vocabulary, with readings in Aozora notation; {@value #VALUES} stands for what it names. */
record Phrase(String ja, String easy, String en) {

    static final String VALUES = "{values}";

    String in(Language language) {
        return switch (language) {
            case JA -> ja;
            case EASY -> easy;
            case EN -> en;
        };
    }
}
