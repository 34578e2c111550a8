package jp.komitto.connections;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.connections.MatchViews.Proposal;
import jp.komitto.connections.MatchViews.View;
import jp.komitto.connections.Sides.Sided;
import jp.komitto.listings.Posters;
import jp.komitto.listings.Side;
import jp.komitto.listings.Standings;
import jp.komitto.listings.Standings.Standing;
import jp.komitto.listings.Visibility;
import jp.komitto.membership.Belonging;
import jp.komitto.shared.contact.ContactMask;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.KnownPeople;
import jp.komitto.shared.time.Ids;

/** Applying and inviting, both ways alike (row 28). */
@ApplicationScoped
class ProposingMatches {

    private final Matches matches;
    private final Sides sides;
    private final Lines lines;
    private final Disclosing disclosing;
    private final ShowingMatches showing;
    private final ProposalGates gates;
    private final Standings standings;
    private final Posters posters;
    private final Belonging belonging;
    private final KnownPeople people;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    ProposingMatches(
            Matches matches,
            Sides sides,
            Lines lines,
            Disclosing disclosing,
            ShowingMatches showing,
            ProposalGates gates,
            Standings standings,
            Posters posters,
            Belonging belonging,
            KnownPeople people,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.matches = matches;
        this.sides = sides;
        this.lines = lines;
        this.disclosing = disclosing;
        this.showing = showing;
        this.gates = gates;
        this.standings = standings;
        this.posters = posters;
        this.belonging = belonging;
        this.people = people;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The two who would meet.
     *
     * @param asked the listing that is asked
     * @param mine the proposer's own, if there is one
     * @param party who proposes
     * @param ageBand and {@code minor}: of a person who proposes
     * @param askedAgeBand of a person who is asked, as it is now
     */
    record Meeting(Standing asked, Standing mine, Party party, String ageBand, boolean minor, String askedAgeBand) {

        Side side() {
            return asked.side().other();
        }

        UUID listing(Side side) {
            if (side == asked.side()) {
                return asked.id();
            }
            return mine == null ? null : mine.id();
        }

        Party party(Side side) {
            return side == asked.side() ? Party.of(asked) : party;
        }

        boolean withMinor() {
            return minor || Ages.isMinor(askedAgeBand);
        }
    }

    @WithTransaction
    Uni<View> propose(Proposal said, Actor actor) {
        return standings
                .require(said.listing())
                .invoke(ProposingMatches::requireShown)
                .chain(asked -> meeting(said, asked, actor))
                .call(meeting -> gates.require(meeting, actor))
                .map(meeting -> begin(meeting, said, actor))
                .call(matches::persist)
                .chain(match -> propose(match, said, actor));
    }

    /** Protected listings do not exist for anybody but coordinators. */
    private static void requireShown(Standing asked) {
        if (asked.visibility() == Visibility.PROTECTED) {
            throw MatchProblem.MATCH_NOT_FOUND.problem();
        }
    }

    private Uni<Meeting> meeting(Proposal said, Standing asked, Actor actor) {
        return ageBandOf(asked).chain(band -> meeting(said, asked, band, actor));
    }

    /** What the listing was opened with may have been corrected since. */
    private Uni<String> ageBandOf(Standing asked) {
        return asked.account() == null
                ? Uni.createFrom().nullItem()
                : people.ageBandOf(asked.account()).map(band -> band.orElse(asked.posterAgeBand()));
    }

    private Uni<Meeting> meeting(Proposal said, Standing asked, String askedBand, Actor actor) {
        if (said.mine() != null) {
            return posters.requireOwn(said.mine(), actor)
                    .chain(own -> standings.require(own.id()))
                    .chain(mine -> people(asked, mine, Party.of(mine), askedBand, actor));
        }
        if (said.groupId() != null) {
            return belonging
                    .requireManager(said.groupId(), actor)
                    .map(done -> new Meeting(
                            asked, null, new Party(PartyKind.GROUP, said.groupId()), null, false, askedBand));
        }
        return people(asked, null, new Party(PartyKind.PERSON, actor.id()), askedBand, actor);
    }

    private Uni<Meeting> people(Standing asked, Standing mine, Party party, String askedBand, Actor actor) {
        return party.kind() == PartyKind.PERSON
                ? people.ageBandOf(party.id())
                        .map(band -> new Meeting(asked, mine, party, band.orElse(null), actor.minor(), askedBand))
                : Uni.createFrom().item(new Meeting(asked, mine, party, null, false, askedBand));
    }

    private Match begin(Meeting meeting, Proposal said, Actor actor) {
        String note = said.note() == null || said.note().isBlank()
                ? null
                : ContactMask.mask(said.note().strip()).text();
        return new Match(
                ids.next(),
                meeting.listing(Side.NEED),
                meeting.party(Side.NEED),
                meeting.listing(Side.OFFER),
                meeting.party(Side.OFFER),
                meeting.side(),
                actor.id(),
                note,
                meeting.withMinor(),
                OffsetDateTime.now(clock));
    }

    /**
     * The place late and the journal last: while the place is held, whoever asks for the same waits; from the journal on, whoever
     * writes anything.
     */
    private Uni<View> propose(Match match, Proposal said, Actor actor) {
        return disclosing
                .give(match, match.proposer(), said.disclose(), actor)
                .chain(given -> lines.ask(match).call(matches::flush).chain(filled -> {
                    List<JournalEntry> happened = new ArrayList<>(filled);
                    happened.add(match.proposed());
                    happened.addAll(given);
                    return showing.view(new Sided(match, match.proposer()), actor)
                            .call(() -> journal.append(actor, happened.toArray(JournalEntry[]::new)));
                }));
    }
}
