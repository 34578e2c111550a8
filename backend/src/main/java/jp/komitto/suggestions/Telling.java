package jp.komitto.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.komitto.city.Term;
import jp.komitto.listings.ListingCard;
import jp.komitto.listings.Slot;
import jp.komitto.matching.Comparison;
import jp.komitto.matching.Gate;
import jp.komitto.matching.Matching;
import jp.komitto.matching.Profile;
import jp.komitto.matching.Question;
import jp.komitto.matching.Suggestion;
import jp.komitto.shared.web.Language;
import jp.komitto.suggestions.MatchViews.ChangeView;
import jp.komitto.suggestions.MatchViews.ClosedView;
import jp.komitto.suggestions.MatchViews.Explanation;
import jp.komitto.suggestions.MatchViews.ReasonView;
import jp.komitto.suggestions.MatchViews.SideView;
import jp.komitto.suggestions.MatchViews.Suggested;
import jp.komitto.suggestions.MatchViews.WhyNot;

/** Makes views of what matching found. */
@ApplicationScoped
class Telling {

    private static final int PERCENT = 10_000;

    private final Matching matching;
    private final Wording wording;

    @Inject
    Telling(Matching matching, Wording wording) {
        this.matching = matching;
        this.wording = wording;
    }

    static int percent(int millionths) {
        return millionths / PERCENT;
    }

    /** In the order found; one that has gone meanwhile is left out. */
    List<Suggested> suggested(
            Question question,
            List<Suggestion> found,
            List<Profile> profiles,
            List<ListingCard> cards,
            Language language) {
        Map<UUID, Profile> byId = profiles.stream().collect(Collectors.toMap(Profile::id, Function.identity()));
        Map<UUID, ListingCard> cardOf = cards.stream().collect(Collectors.toMap(ListingCard::id, Function.identity()));
        return found.stream()
                .map(suggestion -> {
                    Profile other = byId.get(suggestion.id());
                    ListingCard card = cardOf.get(suggestion.id());
                    return other == null || card == null || !other.open()
                            ? null
                            : suggested(question, suggestion, other, card, language);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private Suggested suggested(
            Question question, Suggestion suggestion, Profile other, ListingCard card, Language language) {
        Comparison comparison = matching.compare(question, other);
        SideView mine = side(Reasons.forAsker(comparison, question.asker(), other), language);
        return new Suggested(
                card,
                percent(suggestion.mutual()),
                suggestion.score() < suggestion.mutual(),
                mine.reasons(),
                mine.mismatch());
    }

    /** Light reasons of the asker for the other. */
    List<ReasonView> reasons(Question question, Profile other, Language language) {
        Comparison comparison = matching.compare(question, other);
        return side(Reasons.forAsker(comparison, question.asker(), other), language)
                .reasons();
    }

    Explanation explanation(Question question, Profile other, ListingCard card, Language language) {
        Comparison comparison = matching.compare(question, other);
        return new Explanation(
                card,
                comparison.closed().isEmpty(),
                percent(comparison.mutual()),
                side(Reasons.forAsker(comparison, question.asker(), other), language),
                side(Reasons.forOther(comparison, question.asker(), other), language),
                matching.rules().version());
    }

    private SideView side(Reasons reasons, Language language) {
        return new SideView(
                percent(reasons.direction().fit()),
                reasons.reasons().stream()
                        .map(reason -> wording.reason(reason, language))
                        .toList(),
                reasons.mismatch()
                        .map(reason -> wording.reason(reason, language))
                        .orElse(null));
    }

    WhyNot whyNot(Question question, Profile other, ListingCard card, Language language) {
        Comparison comparison = matching.compare(question, other);
        List<WhatIf> changes = WhatIf.of(
                question.asker(),
                other,
                comparison.closed(),
                changed -> matching.compare(question.asking(changed), other));
        return new WhyNot(
                card,
                comparison.closed().isEmpty(),
                comparison.closed().stream()
                        .map(gate -> closed(gate, other, language))
                        .distinct()
                        .toList(),
                changes.stream().map(change -> change(change, language)).toList(),
                matching.rules().version());
    }

    private ClosedView closed(Gate gate, Profile other, Language language) {
        ClosedGate code = ClosedGate.of(gate, !other.group());
        Words words = said(code, other);
        Term said = wording.gate(code, words, language);
        return new ClosedView(code, said.label(), said.ruby(), wording.values(words, language));
    }

    private static Words said(ClosedGate gate, Profile other) {
        return switch (gate) {
            case RESOURCE -> new Words(Words.Kind.RESOURCE, List.of(other.resource()));
            case PLACE -> new Words(Words.Kind.DISTRICT, other.districts());
            case TIME ->
                other.days().isEmpty()
                        ? new Words(
                                Words.Kind.SLOT,
                                Slot.of(other.slots()).stream().map(Slot::name).toList())
                        : new Words(
                                Words.Kind.DAY,
                                other.days().stream().map(Object::toString).toList());
            case LANGUAGE -> new Words(Words.Kind.LANGUAGE, other.languages());
            case LICENCE -> new Words(Words.Kind.SKILL, other.need() ? other.requiredSkills() : other.skills());
            case SKILL -> new Words(Words.Kind.SKILL, other.skills());
            case STATUS, SIDE, OWN, AGE, NOT_AVAILABLE -> Words.NONE;
        };
    }

    private ChangeView change(WhatIf change, Language language) {
        Term said = wording.change(change, language);
        return new ChangeView(
                change.kind(),
                said.label(),
                said.ruby(),
                wording.values(change.words(), language),
                percent(change.mutual()));
    }
}
