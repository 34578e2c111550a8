package jp.komitto.connections;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.connections.MatchViews.Acceptance;
import jp.komitto.connections.MatchViews.View;
import jp.komitto.connections.Sides.Sided;
import jp.komitto.listings.ListingProblem;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.KnownPeople;
import jp.komitto.shared.web.IfMatch;

/** Saying yes, saying no without anybody noticing, agreeing on day and place, calling it off. */
@ApplicationScoped
class AnsweringMatches {

    private final Sides sides;
    private final Lines lines;
    private final Disclosing disclosing;
    private final ShowingMatches showing;
    private final KnownPeople people;
    private final Journal journal;
    private final Clock clock;

    @Inject
    AnsweringMatches(
            Sides sides,
            Lines lines,
            Disclosing disclosing,
            ShowingMatches showing,
            KnownPeople people,
            Journal journal,
            Clock clock) {
        this.sides = sides;
        this.lines = lines;
        this.disclosing = disclosing;
        this.showing = showing;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    @WithSession
    Uni<View> read(UUID id, Actor actor) {
        return sides.read(id, actor).chain(sided -> showing.view(sided, actor));
    }

    /** The proposer's own listing gives a place too; when its places are gone, it is too late. */
    @WithTransaction
    Uni<View> accept(UUID id, Acceptance said, Actor actor) {
        return sides.require(id, actor)
                .call(sided -> requireTakingPart(sided.match()))
                .chain(sided -> {
                    Match match = sided.match();
                    List<JournalEntry> happened = new ArrayList<>();
                    requireParty(sided, MatchStep.ACCEPT);
                    happened.add(match.accept(now()));
                    return lines.takeOwn(match, match.proposer())
                            .invoke(outcome -> {
                                if (!outcome.taken()) {
                                    throw ListingProblem.LISTING_FULL.problem();
                                }
                                happened.addAll(0, outcome.happened());
                            })
                            .chain(() -> disclosing.give(match, sided.side(), said.disclose(), actor))
                            .invoke(happened::addAll)
                            .chain(() -> append(actor, happened))
                            .chain(() -> showing.view(sided, actor));
                });
    }

    /** Whoever asked may have lost a guardian's consent, or the account, since. */
    private Uni<Void> requireTakingPart(Match match) {
        Party proposer = match.party(match.proposer());
        return proposer.kind() != PartyKind.PERSON
                ? Uni.createFrom().voidItem()
                : people.takesPart(proposer.id())
                        .invoke(takesPart -> {
                            if (!takesPart) {
                                throw MatchProblem.MATCH_NOT_POSSIBLE.problem();
                            }
                        })
                        .replaceWithVoid();
    }

    private static void requireParty(Sided sided, MatchStep step) {
        if (!step.isOpenTo(sided.party())) {
            throw MatchProblem.MATCH_STEP_NOT_YOURS.problem();
        }
    }

    @WithTransaction
    Uni<View> end(UUID id, MatchStep step, DeclineReason reason, Actor actor) {
        return sides.require(id, actor).chain(sided -> end(sided, step, reason)
                .chain(happened -> append(actor, happened).chain(() -> showing.view(sided, actor))));
    }

    private Uni<List<JournalEntry>> end(Sided sided, MatchStep step, DeclineReason reason) {
        Match match = sided.match();
        JournalEntry ended = match.end(step, sided.party(), sided.side(), reason == null ? null : reason.name(), now());
        return over(match, ended);
    }

    /** What was ended gives its places to who waits, and takes its consents back. Inside the use case at hand. */
    Uni<List<JournalEntry>> over(Match match, JournalEntry ended) {
        return lines.release(match).chain(moved -> disclosing.revokeAll(match).map(revoked -> {
            List<JournalEntry> happened = new ArrayList<>(List.of(ended));
            happened.addAll(moved);
            happened.addAll(revoked);
            return happened;
        }));
    }

    @WithTransaction
    Uni<View> propose(UUID id, String ifMatch, Agreement agreement, Actor actor) {
        return sides.require(id, actor)
                .invoke(sided -> IfMatch.require(ifMatch, sided.match().revision()))
                .invoke(sided -> sided.match().propose(agreement, sided.side(), now()))
                .call(sided -> journal.append(actor, sided.match().happened("MatchTermsProposed")))
                .chain(sided -> showing.view(sided, actor));
    }

    /** To exactly what was read: an agreement the other side has changed meanwhile is read again first. */
    @WithTransaction
    Uni<View> agree(UUID id, String ifMatch, Actor actor) {
        return sides.require(id, actor)
                .invoke(sided -> IfMatch.require(ifMatch, sided.match().revision()))
                .call(sided -> {
                    Match match = sided.match();
                    match.agree(sided.side(), now());
                    return match.isAgreed()
                            ? journal.append(actor, match.take(MatchStep.AGREE, sided.party(), now()))
                            : Uni.createFrom().voidItem();
                })
                .chain(sided -> showing.view(sided, actor));
    }

    private Uni<Void> append(Actor actor, List<JournalEntry> happened) {
        return journal.append(actor, happened.toArray(JournalEntry[]::new));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
