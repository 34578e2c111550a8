package jp.komitto.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import jp.komitto.city.CityRules;
import jp.komitto.shared.web.Language;

/** How a digest says what has come, a line for each kind, in numbers alone: {@code data/rules/digest-phrases.json}. */
@ApplicationScoped
class DigestPhrases {

    /** What newly fits; the other names are those of letters. */
    static final String FITTING = "fitting";

    private final Map<String, Phrase> phrases;

    @Inject
    DigestPhrases(CityRules city) {
        this.phrases = city.read("digest-phrases", All.class).phrases();
    }

    record All(Map<String, Phrase> phrases) {}

    record Phrase(String ja, String easy, String en) {

        String in(Language language) {
            return switch (language) {
                case JA -> ja;
                case EASY -> easy;
                case EN -> en;
            };
        }
    }

    /** In the order in which they are given. */
    String lines(Map<String, Long> came, Language language) {
        return came.entrySet().stream()
                .map(kind -> phrases.get(kind.getKey())
                        .in(language)
                        .replace("{n}", kind.getValue().toString()))
                .collect(Collectors.joining("\n"));
    }

    boolean knows(String kind) {
        return phrases.containsKey(kind);
    }
}
