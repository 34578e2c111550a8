package jp.komitto.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import jp.komitto.city.Scheme;
import jp.komitto.city.Term;
import jp.komitto.city.Terms;
import jp.komitto.shared.text.Furigana;
import jp.komitto.shared.text.OwnWords;
import jp.komitto.shared.web.Language;

/** Teaches the dictionary how the city's districts are read, before anything else reads a text. */
@ApplicationScoped
class PlaceNames {

    private static final int FIRST = 1;

    void teach(@Observes @Priority(FIRST) StartupEvent start, Terms terms) {
        OwnWords.learn(terms.all(Scheme.DISTRICT, Language.JA).stream()
                .filter(term -> term.ruby() != null)
                .collect(
                        Collectors.toMap(Term::label, term -> Furigana.reading(term.ruby()), (first, again) -> first)));
    }
}
