package jp.komitto.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.shared.text.SearchText;
import jp.komitto.shared.web.Language;

/** Finds fields of activity by what somebody is typing, in any of our languages, by the rules for names of groups. */
@ApplicationScoped
class FieldNames {

    /** @param rank of {@link SuggestionText} */
    record SuggestedField(String code, int rank) {}

    private record Field(String code, SearchText names) {}

    private final List<Field> fields;

    @Inject
    FieldNames(Terms terms) {
        fields = terms.codes(Scheme.FIELD).stream()
                .map(code -> new Field(code, names(terms, code)))
                .toList();
    }

    List<SuggestedField> going(SuggestionText typed) {
        return fields.stream()
                .map(field -> new SuggestedField(
                        field.code(),
                        typed.rank(field.names().nameText(), field.names().nameReading())))
                .filter(field -> field.rank() > 0)
                .sorted(Comparator.comparingInt(SuggestedField::rank))
                .toList();
    }

    private static SearchText names(Terms terms, String code) {
        var names = new SearchText.Names(
                label(terms, code, Language.JA),
                null,
                label(terms, code, Language.EN),
                label(terms, code, Language.EASY));
        return SearchText.of(names, List.of());
    }

    private static String label(Terms terms, String code, Language language) {
        return terms.term(Scheme.FIELD, code, language).label();
    }
}
