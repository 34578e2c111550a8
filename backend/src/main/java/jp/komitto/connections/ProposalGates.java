package jp.komitto.connections;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.komitto.connections.ProposingMatches.Meeting;
import jp.komitto.listings.ListingStatus;
import jp.komitto.listings.Side;
import jp.komitto.listings.Standings.Standing;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.KnownPeople;

/**
 * What has to hold before somebody may ask somebody else: values in a list, each with the refusal it leads to. Whoever was
 * refused before or is blocked hears the same as everybody for whom it is not possible.
 */
@ApplicationScoped
class ProposalGates {

    private final List<Gate> gates;

    @Inject
    ProposalGates(Matches matches, Blocks blocks, Sides sides, KnownPeople people, MatchRules rules) {
        this.gates = List.of(
                gate(MatchProblem.MATCH_LISTING_NOT_OPEN, (meeting, actor) -> meeting.asked()
                        .takesProposals()),
                gate(MatchProblem.MATCH_SIDES_DO_NOT_FIT, (meeting, actor) -> fits(meeting)),
                gate(MatchProblem.MATCH_THROUGH_COORDINATOR, (meeting, actor) -> helpsOrIsGroup(meeting)),
                gate(MatchProblem.MATCH_AGE, (meeting, actor) -> isOfAge(meeting)),
                new Gate(MatchProblem.MATCH_WITH_ONESELF, (meeting, actor) -> sides.acts(
                                Party.of(meeting.asked()), actor)
                        .map(own -> !own)),
                new Gate(MatchProblem.MATCH_NOT_POSSIBLE, (meeting, actor) -> takesPart(people, meeting)),
                new Gate(MatchProblem.MATCH_NOT_POSSIBLE, (meeting, actor) -> blocks.between(
                                meeting.party().id(), Party.of(meeting.asked()).id())
                        .map(blocked -> !blocked)),
                new Gate(MatchProblem.MATCH_NOT_POSSIBLE, (meeting, actor) -> matches.wasRefused(
                                meeting.asked().id(), meeting.party().id())
                        .map(refused -> !refused)),
                new Gate(MatchProblem.MATCH_EXISTS, (meeting, actor) -> matches.haveMet(
                                meeting.asked().id(), meeting.party().id())
                        .map(met -> !met)),
                new Gate(MatchProblem.MATCH_TOO_MANY, (meeting, actor) -> matches.unanswered(actor.id())
                        .map(waiting -> waiting < rules.mostUnanswered())));
    }

    @FunctionalInterface
    private interface Question {
        Uni<Boolean> holds(Meeting meeting, Actor actor);
    }

    @FunctionalInterface
    private interface Plain {
        boolean holds(Meeting meeting, Actor actor);
    }

    private record Gate(MatchProblem refusal, Question question) {}

    private static Gate gate(MatchProblem refusal, Plain question) {
        return new Gate(refusal, (meeting, actor) -> Uni.createFrom().item(() -> question.holds(meeting, actor)));
    }

    /** In the order of the list; the first that does not hold is the answer. */
    Uni<Void> require(Meeting meeting, Actor actor) {
        return Multi.createFrom()
                .iterable(gates)
                .onItem()
                .transformToUniAndConcatenate(
                        gate -> gate.question().holds(meeting, actor).invoke(holds -> {
                            if (!holds) {
                                throw gate.refusal().problem();
                            }
                        }))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static boolean fits(Meeting meeting) {
        Standing mine = meeting.mine();
        return mine == null
                || mine.side() == meeting.side()
                        && mine.resource() == meeting.asked().resource()
                        && mine.status() == ListingStatus.OPEN;
    }

    /** Who needs help, a person without a group, is looked after by coordinators. */
    private static boolean helpsOrIsGroup(Meeting meeting) {
        return meeting.side() == Side.OFFER || meeting.party().kind() == PartyKind.GROUP;
    }

    private static boolean isOfAge(Meeting meeting) {
        Standing asked = meeting.asked();
        boolean proposerFits = meeting.party().kind() != PartyKind.PERSON
                || Ages.fit(meeting.ageBand(), meeting.minor(), asked.ageMin(), asked.ageMax());
        Standing mine = meeting.mine();
        boolean askedFits = mine == null
                || asked.account() == null
                || Ages.fit(meeting.askedAgeBand(), false, mine.ageMin(), mine.ageMax());
        return proposerFits && askedFits;
    }

    /** A child whose guardian has not consented cannot be asked, like anybody who may not take part. Who asks is signed in and may. */
    private static Uni<Boolean> takesPart(KnownPeople people, Meeting meeting) {
        return meeting.asked().account() == null
                ? Uni.createFrom().item(true)
                : people.takesPart(meeting.asked().account());
    }
}
