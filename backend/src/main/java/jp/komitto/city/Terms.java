package jp.komitto.city;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.komitto.shared.text.Folding;
import jp.komitto.shared.web.Language;

/**
 * Looks codes up: their labels for people, their order, and the code behind a label somebody wrote. A singleton, without a proxy
 * before it: a list of groups asks it some hundred times.
 */
@Singleton
public class Terms {

    private final Map<Scheme, Map<String, Map<Language, Term>>> terms = new EnumMap<>(Scheme.class);
    private final Map<Scheme, Map<String, String>> codes = new EnumMap<>(Scheme.class);
    private final Map<Scheme, Map<String, Entry>> entries = new EnumMap<>(Scheme.class);

    @Inject
    Terms(CityFiles files) {
        for (Scheme scheme : Scheme.values()) {
            files.entries(scheme).forEach(entry -> add(scheme, entry));
        }
    }

    private void add(Scheme scheme, Entry entry) {
        Map<Language, Term> byLanguage = new EnumMap<>(Language.class);
        Map<String, String> bySpelling = codes.computeIfAbsent(scheme, s -> new LinkedHashMap<>());
        bySpelling.putIfAbsent(Folding.fold(entry.code()), entry.code());
        if (entry.official() != null) {
            bySpelling.putIfAbsent(Folding.fold(entry.official()), entry.code());
        }
        if (entry.aliases() != null) {
            entry.aliases().forEach(alias -> bySpelling.putIfAbsent(Folding.fold(alias), entry.code()));
        }
        for (Language language : Language.values()) {
            Term term = entry.in(language);
            byLanguage.put(language, term);
            bySpelling.putIfAbsent(Folding.fold(term.label()), entry.code());
        }
        terms.computeIfAbsent(scheme, s -> new LinkedHashMap<>()).put(entry.code(), byLanguage);
        entries.computeIfAbsent(scheme, s -> new LinkedHashMap<>()).put(entry.code(), entry);
    }

    /** The term of a code; a code that has left the vocabulary keeps standing for itself. */
    public Term term(Scheme scheme, String code, Language language) {
        Map<Language, Term> term = terms.get(scheme).get(code);
        return term == null ? new Term(code, code, null) : term.get(language);
    }

    public Optional<Term> optional(Scheme scheme, String code, Language language) {
        return Optional.ofNullable(code).map(known -> term(scheme, known, language));
    }

    public List<Term> terms(Scheme scheme, Collection<String> of, Language language) {
        return of.stream().map(code -> term(scheme, code, language)).toList();
    }

    public List<Term> all(Scheme scheme, Language language) {
        return terms.get(scheme).values().stream()
                .map(byLanguage -> byLanguage.get(language))
                .toList();
    }

    /** All codes of a list in the order of its file. */
    public Set<String> codes(Scheme scheme) {
        return terms.get(scheme).keySet();
    }

    public boolean knows(Scheme scheme, String code) {
        return terms.get(scheme).containsKey(code);
    }

    /** The code somebody meant who wrote a code or one of its labels, in whatever width or script. */
    public Optional<String> codeOf(Scheme scheme, String written) {
        return Optional.ofNullable(codes.get(scheme).get(Folding.fold(written)));
    }

    /** Every wording of a code, so that a search for the label finds what carries the code. */
    public Set<String> wordings(Scheme scheme, String code) {
        Entry entry = code == null ? null : entries.get(scheme).get(code);
        if (entry == null) {
            return Set.of();
        }
        Set<String> wordings = new LinkedHashSet<>();
        Stream.of(entry.wording().label(Language.JA), entry.wording().label(Language.EN), entry.official())
                .filter(wording -> wording != null)
                .forEach(wordings::add);
        return wordings;
    }

    /** The centre of a district, where one is known. */
    public Optional<Point> centre(String district) {
        Entry entry = district == null ? null : entries.get(Scheme.DISTRICT).get(district);
        return entry == null || entry.lat() == null
                ? Optional.empty()
                : Optional.of(new Point(entry.lat(), entry.lon()));
    }
}
