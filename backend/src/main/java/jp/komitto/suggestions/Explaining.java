package jp.komitto.suggestions;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.komitto.listings.ListingCard;
import jp.komitto.listings.ListingCards;
import jp.komitto.listings.ListingProblem;
import jp.komitto.listings.Posters;
import jp.komitto.matching.BarredPairs;
import jp.komitto.matching.Matching;
import jp.komitto.matching.Profile;
import jp.komitto.matching.Question;
import jp.komitto.matching.Suggestion;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.web.Language;
import jp.komitto.suggestions.MatchViews.Explanation;
import jp.komitto.suggestions.MatchViews.Suggestions;
import jp.komitto.suggestions.MatchViews.WhyNot;

/** Finds what fits a listing, and says why, to whoever posted it. */
@ApplicationScoped
class Explaining {

    private final Posters posters;
    private final Matching matching;
    private final BarredPairs barred;
    private final ListingCards cards;
    private final Telling telling;
    private final Clock clock;

    @Inject
    Explaining(
            Posters posters, Matching matching, BarredPairs barred, ListingCards cards, Telling telling, Clock clock) {
        this.posters = posters;
        this.matching = matching;
        this.barred = barred;
        this.cards = cards;
        this.telling = telling;
        this.clock = clock;
    }

    @WithSession
    Uni<Suggestions> suggestions(UUID id, String cursor, int size, Actor actor, Language language) {
        return asking(id, size, actor)
                .map(question -> requireOpen(question).from(cursor))
                .chain(question -> matching.best(question).chain(found -> page(question, found, language)));
    }

    private static Question requireOpen(Question question) {
        if (!question.asker().open()) {
            throw SuggestionProblem.SUGGESTIONS_NOT_OPEN.problem();
        }
        return question;
    }

    Uni<Suggestions> page(Question question, List<Suggestion> found, Language language) {
        List<UUID> ids = found.stream().map(Suggestion::id).toList();
        return matching.profiles(ids).chain(profiles -> cards.of(ids, language)
                .map(shown -> new Suggestions(
                        telling.suggested(question, found, profiles, shown, language),
                        found.size() < question.size() ? null : question.cursor(question.position(found.getLast())),
                        matching.rules().version())));
    }

    @WithSession
    Uni<Explanation> explanation(UUID id, UUID other, Actor actor, Language language) {
        return asking(id, 1, actor)
                .chain(question -> beside(
                        question,
                        other,
                        language,
                        beside -> telling.explanation(question, beside.profile(), beside.card(), language)));
    }

    @WithSession
    Uni<WhyNot> whyNot(UUID id, UUID other, Actor actor, Language language) {
        return asking(id, 1, actor)
                .chain(question -> beside(
                        question,
                        other,
                        language,
                        beside -> telling.whyNot(question, beside.profile(), beside.card(), language)));
    }

    /** For coordinators, of whatever listing. */
    @WithSession
    Uni<Suggestions> deskSuggestions(UUID id, String cursor, int size, Language language) {
        return deskAsking(id, size)
                .map(question -> requireOpen(question).from(cursor))
                .chain(question -> matching.best(question).chain(found -> page(question, found, language)));
    }

    @WithSession
    Uni<Explanation> deskExplanation(UUID id, UUID other, Language language) {
        return deskAsking(id, 1)
                .chain(question -> beside(
                        question,
                        other,
                        language,
                        beside -> telling.explanation(question, beside.profile(), beside.card(), language)));
    }

    private Uni<Question> deskAsking(UUID id, int size) {
        return matching.profiles(List.of(id))
                .map(found -> found.stream().findFirst().orElseThrow(ListingProblem.LISTING_NOT_FOUND::problem))
                .chain(asker -> question(asker, true, size));
    }

    /** The question a listing asks by being there, by whoever may ask it. */
    Uni<Question> asking(UUID id, int size, Actor actor) {
        boolean coordinator = actor.is(Role.COORDINATOR);
        return posters.requireOwn(id, actor)
                .chain(own -> matching.profiles(List.of(id)))
                .map(found -> found.stream().findFirst().orElseThrow(ListingProblem.LISTING_NOT_FOUND::problem))
                .invoke(asker -> {
                    if (asker.hidden() && !coordinator) {
                        throw SuggestionProblem.SUGGESTIONS_BY_COORDINATOR.problem();
                    }
                })
                .chain(asker -> question(asker, coordinator, size));
    }

    private Uni<Question> question(Profile asker, boolean coordinator, int size) {
        return barred.with(asker)
                .map(never -> new Question(asker, LocalDate.now(clock), never, coordinator, false, true, null, size));
    }

    private record Beside(Profile profile, ListingCard card) {}

    /** The other listing, when the asker may know of it at all. */
    private <T> Uni<T> beside(Question question, UUID other, Language language, Function<Beside, T> told) {
        return matching.profiles(List.of(other))
                .map(found -> found.stream()
                        .filter(profile -> question.byCoordinator() || !profile.hidden())
                        .findFirst()
                        .orElseThrow(ListingProblem.LISTING_NOT_FOUND::problem))
                .chain(profile -> cards.of(List.of(other), language)
                        .map(shown -> shown.stream()
                                .filter(card -> isShown(card))
                                .findFirst()
                                .orElseThrow(ListingProblem.LISTING_NOT_FOUND::problem))
                        .map(card -> told.apply(new Beside(profile, card))));
    }

    private static boolean isShown(ListingCard card) {
        return switch (card.status()) {
            case OPEN, PAUSED, FILLED, EXPIRED -> true;
            case DRAFT, PENDING, CLOSED -> false;
        };
    }
}
