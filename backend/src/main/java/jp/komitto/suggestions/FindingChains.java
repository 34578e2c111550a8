package jp.komitto.suggestions;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.komitto.listings.ListingCard;
import jp.komitto.listings.ListingCards;
import jp.komitto.matching.BarredPairs;
import jp.komitto.matching.Matching;
import jp.komitto.matching.Profile;
import jp.komitto.matching.Question;
import jp.komitto.matching.Suggestion;
import jp.komitto.membership.Belonging;
import jp.komitto.shared.database.Freshest;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.web.Language;
import jp.komitto.suggestions.ChainViews.ChainList;
import jp.komitto.suggestions.ChainViews.ChainView;
import jp.komitto.suggestions.ChainViews.LinkView;
import jp.komitto.suggestions.Chains.Chain;
import jp.komitto.suggestions.Chains.Gift;

/** Finds circles of giving among what groups and companies have open under their names. */
@ApplicationScoped
class FindingChains {

    private static final int MOST = 10;
    private static final int MOST_LISTINGS = 2000;
    private static final int MOST_NEEDS = 24;
    private static final Duration GOOD_FOR = Duration.ofSeconds(10);

    private final Matching matching;
    private final BarredPairs barred;
    private final ListingCards cards;
    private final Telling telling;
    private final Belonging belonging;
    private final Clock clock;
    private final Freshest<Exchange> exchange = new Freshest<>(this::look, GOOD_FOR);

    @Inject
    FindingChains(
            Matching matching,
            BarredPairs barred,
            ListingCards cards,
            Telling telling,
            Belonging belonging,
            Clock clock) {
        this.matching = matching;
        this.barred = barred;
        this.cards = cards;
        this.telling = telling;
        this.belonging = belonging;
        this.clock = clock;
    }

    private record Exchange(Map<UUID, Profile> listings, Chains chains) {}

    @WithSession
    Uni<ChainList> of(UUID group, Actor actor, Language language) {
        Uni<Void> allowed =
                actor.is(Role.COORDINATOR) ? Uni.createFrom().voidItem() : belonging.requireMember(group, actor);
        return allowed.chain(exchange::get).chain(now -> told(now, now.chains().of(group, MOST), language));
    }

    private Uni<Exchange> look() {
        LocalDate today = LocalDate.now(clock);
        return matching.openOfGroups(MOST_LISTINGS).chain(listings -> barred.among(
                        listings.stream().map(Profile::poster).distinct().toList())
                .chain(apart ->
                        matching.among(listings, today, MOST_NEEDS).map(found -> exchange(listings, found, apart))));
    }

    private static Exchange exchange(
            List<Profile> listings, Map<UUID, List<Suggestion>> found, Map<UUID, Set<UUID>> apart) {
        Map<UUID, Profile> byId = listings.stream().collect(Collectors.toMap(Profile::id, Function.identity()));
        Stream<Gift> gifts = found.entrySet().stream().flatMap(offer -> offer.getValue().stream()
                .map(need -> new Gift(
                        byId.get(offer.getKey()).poster(),
                        offer.getKey(),
                        need.id(),
                        byId.get(need.id()).poster(),
                        need.mutual()))
                .filter(gift -> !apart.getOrDefault(gift.from(), Set.of()).contains(gift.to())));
        return new Exchange(byId, new Chains(gifts));
    }

    private Uni<ChainList> told(Exchange now, List<Chain> chains, Language language) {
        List<UUID> ids = chains.stream()
                .flatMap(chain -> chain.gifts().stream())
                .flatMap(gift -> Stream.of(gift.offer(), gift.need()))
                .distinct()
                .toList();
        return cards.of(ids, language).map(shown -> {
            Map<UUID, ListingCard> byId =
                    shown.stream().collect(Collectors.toMap(ListingCard::id, Function.identity()));
            return new ChainList(
                    chains.stream()
                            .map(chain -> view(now, chain, byId, language))
                            .filter(Objects::nonNull)
                            .toList(),
                    matching.rules().version());
        });
    }

    /** Null when part of it has gone meanwhile. */
    private ChainView view(Exchange now, Chain chain, Map<UUID, ListingCard> byId, Language language) {
        boolean whole = chain.gifts().stream()
                .allMatch(gift -> byId.containsKey(gift.offer()) && byId.containsKey(gift.need()));
        return whole
                ? new ChainView(
                        Telling.percent(chain.fit()),
                        chain.gifts().stream()
                                .map(gift -> link(now, gift, byId, language))
                                .toList())
                : null;
    }

    private LinkView link(Exchange now, Gift gift, Map<UUID, ListingCard> byId, Language language) {
        Profile need = now.listings().get(gift.need());
        Profile offer = now.listings().get(gift.offer());
        return new LinkView(
                byId.get(gift.offer()),
                byId.get(gift.need()),
                Telling.percent(gift.fit()),
                telling.reasons(Question.of(need, LocalDate.now(clock), 1), offer, language));
    }
}
