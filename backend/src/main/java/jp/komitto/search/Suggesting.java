package jp.komitto.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.directory.GroupCard;
import jp.komitto.directory.Groups;
import jp.komitto.search.FieldNames.SuggestedField;
import jp.komitto.search.GroupSearch.SuggestedGroup;
import jp.komitto.search.SuggestionList.Suggestion;
import jp.komitto.search.SuggestionList.Type;
import jp.komitto.shared.web.Language;

/** Suggests while somebody types: by rank, of equal rank fields before groups, but few of them. */
@ApplicationScoped
class Suggesting {

    private static final int MOST_FIELDS = 3;

    private record Ranked(int rank, Suggestion suggestion) {}

    private final FindingGroups finding;
    private final FieldNames fieldNames;
    private final Groups groups;
    private final Terms terms;

    @Inject
    Suggesting(FindingGroups finding, FieldNames fieldNames, Groups groups, Terms terms) {
        this.finding = finding;
        this.fieldNames = fieldNames;
        this.groups = groups;
        this.terms = terms;
    }

    Uni<SuggestionList> suggest(String typed, int size, Language language) {
        var fields = fieldNames.going(SuggestionText.of(typed)).stream()
                .limit(MOST_FIELDS)
                .map(field -> new Ranked(field.rank(), field(field, language)))
                .toList();
        return finding.suggest(typed, size).chain(found -> groups.cards(
                        found.stream().map(SuggestedGroup::id).toList(), language)
                .map(cards -> list(fields, ranked(found, cards, language), size)));
    }

    private static SuggestionList list(List<Ranked> fields, List<Ranked> groups, int size) {
        var all = new ArrayList<>(fields);
        all.addAll(groups);
        return new SuggestionList(all.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(size)
                .map(Ranked::suggestion)
                .toList());
    }

    private Suggestion field(SuggestedField field, Language language) {
        String label = terms.term(Scheme.FIELD, field.code(), language).label();
        return new Suggestion(Type.FIELD, field.code(), label, null, null);
    }

    private static List<Ranked> ranked(List<SuggestedGroup> found, List<GroupCard> cards, Language language) {
        Map<UUID, Integer> ranks = new HashMap<>();
        found.forEach(group -> ranks.put(group.id(), group.rank()));
        return cards.stream()
                .map(card -> new Ranked(ranks.get(card.id()), group(card, language)))
                .toList();
    }

    private static Suggestion group(GroupCard card, Language language) {
        String name = language == Language.EN && card.nameEn() != null ? card.nameEn() : card.name();
        return new Suggestion(Type.GROUP, card.id().toString(), name, card.nameKana(), card.kind());
    }
}
