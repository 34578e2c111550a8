package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.connections.Sides.Sided;
import jp.komitto.listings.Side;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;

/**
 * Matches on their way from agreed to over, for whoever keeps attendance and hours. Inside the use case at hand, which tells the
 * journal what is answered.
 */
@ApplicationScoped
public class RunningMatches {

    private final Matches matches;
    private final Sides sides;
    private final AnsweringMatches answering;
    private final Disclosing disclosing;
    private final Clock clock;

    @Inject
    RunningMatches(Matches matches, Sides sides, AnsweringMatches answering, Disclosing disclosing, Clock clock) {
        this.matches = matches;
        this.sides = sides;
        this.answering = answering;
        this.disclosing = disclosing;
        this.clock = clock;
    }

    /**
     * A match as somebody of one side knows it.
     *
     * @param side the reader's; null for staff
     */
    public record Running(
            UUID id,
            Side side,
            MatchStatus status,
            UUID need,
            UUID offer,
            Party needParty,
            Party offerParty,
            LocalDate heldOn,
            OffsetDateTime completedAt) {

        static Running of(Match match, Side side) {
            return new Running(
                    match.id(),
                    side,
                    match.status(),
                    match.listing(Side.NEED),
                    match.listing(Side.OFFER),
                    match.party(Side.NEED),
                    match.party(Side.OFFER),
                    match.agreement() == null ? null : match.agreement().heldOn(),
                    match.completedAt());
        }
    }

    /** Locked until the use case ends. Coordinators find the matches in which they stand in between. */
    public Uni<Running> require(UUID id, Actor actor) {
        return actor.is(Role.COORDINATOR)
                ? matches.require(id).map(RunningMatches::mediated)
                : sides.require(id, actor).map(RunningMatches::running);
    }

    public Uni<Running> read(UUID id, Actor actor) {
        return actor.is(Role.COORDINATOR)
                ? matches.read(id).map(RunningMatches::mediated)
                : sides.read(id, actor).map(RunningMatches::running);
    }

    private static Running running(Sided sided) {
        return Running.of(sided.match(), sided.side());
    }

    private static Running mediated(Match match) {
        if (!match.mediated()) {
            throw MatchProblem.MATCH_NOT_FOUND.problem();
        }
        return Running.of(match, null);
    }

    /** Somebody has come: it has begun. Nothing when it had already. */
    public Uni<List<JournalEntry>> begin(UUID id, Side by) {
        return matches.require(id).map(match -> {
            if (match.status() == MatchStatus.ACTIVE || match.status() == MatchStatus.COMPLETED) {
                return List.of();
            }
            return List.of(match.take(MatchStep.BEGIN, party(match, by), now()));
        });
    }

    /** @param by the side; null for the calendar */
    public Uni<JournalEntry> complete(UUID id, Side by, boolean calendar) {
        return matches.require(id)
                .map(match -> match.complete(calendar ? MatchParty.CALENDAR : party(match, by), now()));
    }

    /** Over for good: what was disclosed goes. */
    public Uni<List<JournalEntry>> close(UUID id, Side by) {
        return matches.require(id).chain(match -> {
            MatchParty party = by == null ? MatchParty.CALENDAR : match.partyOf(by);
            JournalEntry closed = match.take(MatchStep.CLOSE, party, now());
            return disclosing.revokeAll(match).map(revoked -> {
                List<JournalEntry> all = new ArrayList<>(List.of(closed));
                all.addAll(revoked);
                return all;
            });
        });
    }

    /** Somebody did not come: the place goes to who is next. */
    public Uni<List<JournalEntry>> miss(UUID id, Side by, String reason) {
        return matches.require(id).chain(match -> {
            MatchParty party = party(match, by);
            return answering.over(match, match.end(MatchStep.MISS, party, by, reason, now()));
        });
    }

    private static MatchParty party(Match match, Side by) {
        return by == null ? MatchParty.CITY : match.partyOf(by);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
