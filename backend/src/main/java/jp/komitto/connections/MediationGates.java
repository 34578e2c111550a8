package jp.komitto.connections;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.komitto.listings.ListingStatus;
import jp.komitto.listings.Side;
import jp.komitto.listings.Standings;
import jp.komitto.listings.Standings.Standing;
import jp.komitto.shared.security.KnownPeople;

/** What has to hold before a coordinator may bring two together: values in a list, each with the refusal it leads to. */
@ApplicationScoped
class MediationGates {

    private final Standings standings;
    private final KnownPeople people;
    private final List<Gate> gates;

    @Inject
    MediationGates(Standings standings, Matches matches, Blocks blocks, KnownPeople people) {
        this.standings = standings;
        this.people = people;
        this.gates = List.of(
                gate(
                        MatchProblem.MATCH_SIDES_DO_NOT_FIT,
                        pair -> pair.need().side() == Side.NEED
                                && pair.offer().side() == Side.OFFER
                                && pair.need().resource() == pair.offer().resource()),
                gate(
                        MatchProblem.MATCH_LISTING_NOT_OPEN,
                        pair -> pair.need().status() == ListingStatus.OPEN
                                && pair.offer().status() == ListingStatus.OPEN),
                gate(
                        MatchProblem.MATCH_WITH_ONESELF,
                        pair -> !pair.needParty().id().equals(pair.offerParty().id())),
                gate(MatchProblem.MATCH_AGE, MediationGates::isOfAge),
                new Gate(MatchProblem.MATCH_NOT_POSSIBLE, pair -> takesPart(pair.need())),
                new Gate(MatchProblem.MATCH_NOT_POSSIBLE, pair -> takesPart(pair.offer())),
                new Gate(MatchProblem.MATCH_NOT_POSSIBLE, pair -> blocks.between(
                                pair.needParty().id(), pair.offerParty().id())
                        .map(blocked -> !blocked)),
                new Gate(MatchProblem.MATCH_NOT_POSSIBLE, pair -> matches.wasRefused(
                                pair.need().id(), pair.offerParty().id())
                        .map(refused -> !refused)),
                new Gate(MatchProblem.MATCH_NOT_POSSIBLE, pair -> matches.wasRefused(
                                pair.offer().id(), pair.needParty().id())
                        .map(refused -> !refused)),
                new Gate(MatchProblem.MATCH_EXISTS, pair -> matches.haveMet(
                                pair.need().id(), pair.offerParty().id())
                        .map(met -> !met)),
                new Gate(MatchProblem.MATCH_EXISTS, pair -> matches.haveMet(
                                pair.offer().id(), pair.needParty().id())
                        .map(met -> !met)));
    }

    /**
     * The two who would meet.
     *
     * @param needAge and {@code offerAge}: of a person, as it is now
     */
    record Two(Standing need, String needAge, Standing offer, String offerAge) {

        Party needParty() {
            return Party.of(need);
        }

        Party offerParty() {
            return Party.of(offer);
        }

        boolean minor() {
            return Ages.isMinor(needAge) || Ages.isMinor(offerAge);
        }
    }

    @FunctionalInterface
    private interface Question {
        Uni<Boolean> holds(Two two);
    }

    @FunctionalInterface
    private interface Plain {
        boolean holds(Two two);
    }

    private record Gate(MatchProblem refusal, Question question) {}

    private static Gate gate(MatchProblem refusal, Plain question) {
        return new Gate(refusal, two -> Uni.createFrom().item(() -> question.holds(two)));
    }

    /** In the order of the list; the first that does not hold is the answer. */
    Uni<Two> require(UUID need, UUID offer) {
        return standings
                .require(need)
                .chain(needs -> ageOf(needs)
                        .chain(needAge -> standings.require(offer).chain(offers -> ageOf(offers)
                                .map(offerAge -> new Two(needs, needAge, offers, offerAge)))))
                .call(this::require);
    }

    private Uni<Void> require(Two two) {
        return Multi.createFrom()
                .iterable(gates)
                .onItem()
                .transformToUniAndConcatenate(gate -> gate.question().holds(two).invoke(holds -> {
                    if (!holds) {
                        throw gate.refusal().problem();
                    }
                }))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<String> ageOf(Standing listing) {
        return listing.account() == null
                ? Uni.createFrom().item(listing.posterAgeBand())
                : people.ageBandOf(listing.account()).map(band -> band.orElse(listing.posterAgeBand()));
    }

    private Uni<Boolean> takesPart(Standing listing) {
        return listing.account() == null ? Uni.createFrom().item(true) : people.takesPart(listing.account());
    }

    private static boolean isOfAge(Two two) {
        return fits(two.offerAge(), two.need()) && fits(two.needAge(), two.offer());
    }

    /** An age nobody told stands in nobody's way: the coordinator asks. */
    private static boolean fits(String age, Standing asking) {
        return age == null || Ages.fit(age, Ages.isMinor(age), asking.ageMin(), asking.ageMax());
    }
}
