package jp.komitto.city;

import jp.komitto.shared.web.Language;

/** One text in the languages of the vocabulary, as the data files have it. */
record Wording(Text ja, Text easy, Text en) {

    record Text(String label, String ruby) {}

    Text in(Language language) {
        Text text =
                switch (language) {
                    case JA -> ja;
                    case EASY -> easy;
                    case EN -> en;
                };
        return text == null ? ja : text;
    }

    String label(Language language) {
        return in(language).label();
    }

    Term term(String code, Language language) {
        Text text = in(language);
        return new Term(code, text.label(), text.ruby());
    }
}
