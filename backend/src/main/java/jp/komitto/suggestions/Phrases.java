package jp.komitto.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import jp.komitto.city.CityRules;

/**
 * What matching says to people: {@code data/rules/suggestions.json}, or the section {@code suggestions} of the city's file.
 *
 * @param gates by {@link ClosedGate}
 * @param changes by {@link WhatIf.Kind}
 */
record Phrases(
        Map<ReasonCode, Phrase> reasons,
        Map<ClosedGate, Phrase> gates,
        Map<WhatIf.Kind, Phrase> changes,
        Map<String, Phrase> commitments,
        Map<String, Phrase> resources) {

    @ApplicationScoped
    static class Source {

        @Produces
        @Singleton
        Phrases phrases(CityRules city) {
            return city.read("suggestions", Phrases.class);
        }
    }
}
