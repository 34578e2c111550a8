package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.listings.ListingProblem;
import jp.komitto.listings.Side;
import jp.komitto.shared.contact.ContactMask;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;
import jp.komitto.shared.web.IfMatch;

/**
 * What a coordinator does for those who do not write here themselves, are under protection, or asked for help by telephone. Nothing
 * about how to reach anybody ever opens in these matches. Inside the use case at hand; every step says in the journal for whom.
 */
@ApplicationScoped
public class MediatedMatches {

    private final Matches matches;
    private final Lines lines;
    private final Disclosing disclosing;
    private final AnsweringMatches answering;
    private final MediationGates gates;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    MediatedMatches(
            Matches matches,
            Lines lines,
            Disclosing disclosing,
            AnsweringMatches answering,
            MediationGates gates,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.matches = matches;
        this.lines = lines;
        this.disclosing = disclosing;
        this.answering = answering;
        this.gates = gates;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Of these, those a coordinator has to do with; in no order. */
    public Uni<List<Mediated>> of(Collection<UUID> wanted) {
        return matches.list("id in ?1", wanted).map(found -> found.stream()
                .filter(MediatedMatches::isOurs)
                .map(Mediated::of)
                .toList());
    }

    public Uni<Mediated> read(UUID id) {
        return matches.read(id).invoke(MediatedMatches::requireOurs).map(Mediated::of);
    }

    private static boolean isOurs(Match match) {
        return match.mediated() || match.needsCoordinator();
    }

    private static void requireOurs(Match match) {
        if (!isOurs(match)) {
            throw MatchProblem.MATCH_NOT_FOUND.problem();
        }
    }

    /** Two who fit; a place of each is taken. */
    public Uni<Mediated> bringTogether(UUID need, UUID offer, String note, Actor actor) {
        return gates.require(need, offer)
                .map(pair -> new Match(
                                ids.next(),
                                need,
                                Party.of(pair.need()),
                                offer,
                                Party.of(pair.offer()),
                                Side.NEED,
                                actor.id(),
                                masked(note),
                                pair.minor(),
                                now())
                        .broughtTogether())
                .chain(match -> matches.persist(match).chain(() -> taken(match)))
                .chain(taken ->
                        append(taken.match(), taken.happened(), taken.match().proposed(), actor));
    }

    private record Taken(Match match, List<JournalEntry> happened) {}

    private Uni<Taken> taken(Match match) {
        return take(match, Side.NEED).chain(first -> take(match, Side.OFFER)
                .map(second -> new Taken(
                        match, Stream.concat(first.stream(), second.stream()).toList())));
    }

    private Uni<List<JournalEntry>> take(Match match, Side side) {
        return lines.takeOwn(match, side).map(outcome -> {
            if (!outcome.taken()) {
                throw ListingProblem.LISTING_FULL.problem();
            }
            return outcome.happened();
        });
    }

    private static String masked(String note) {
        return note == null || note.isBlank()
                ? null
                : ContactMask.mask(note.strip()).text();
    }

    /** One that the two began themselves; what they disclosed goes. */
    public Uni<Mediated> takeOver(UUID id, String why, Actor actor) {
        return matches.require(id).chain(match -> {
            if (match.line() != null) {
                throw MatchProblem.MATCH_WAITING.problem();
            }
            JournalEntry mediated =
                    match.take(MatchStep.TAKE_OVER, MatchParty.CITY, now()).because(why);
            return take(match, match.proposer())
                    .chain(filled -> disclosing.revokeAll(match).map(revoked -> both(filled, revoked)))
                    .chain(happened -> append(match, happened, mediated, actor));
        });
    }

    /**
     * Both were asked and agree, and with somebody under 18 a guardian as well.
     *
     * @param guardian how the guardian agreed; null when that was written down before, or is not needed
     */
    public Uni<Mediated> agree(UUID id, String ifMatch, Agreement agreement, String guardian, Actor actor) {
        return require(id).chain(match -> {
            IfMatch.require(ifMatch, match.revision());
            return append(match, List.of(), match.agreeForBoth(agreement, guardian, now()), actor);
        });
    }

    /** Says no for somebody who cannot do it here; silent like everybody's no. */
    public Uni<Mediated> decline(UUID id, DeclineReason reason, Actor actor) {
        return require(id).chain(match -> {
            Side asked = match.asked();
            if (match.party(asked).kind() != PartyKind.INTAKE) {
                throw MatchProblem.MATCH_STEP_NOT_YOURS.problem();
            }
            JournalEntry declined = match.end(MatchStep.DECLINE, MatchParty.ASKED, asked, code(reason), now());
            return over(match, declined, actor);
        });
    }

    public Uni<Mediated> cancel(UUID id, DeclineReason reason, Actor actor) {
        return require(id)
                .chain(match ->
                        over(match, match.end(MatchStep.CANCEL, MatchParty.CITY, null, code(reason), now()), actor));
    }

    private static String code(DeclineReason reason) {
        return reason == null ? null : reason.name();
    }

    private Uni<Mediated> over(Match match, JournalEntry ended, Actor actor) {
        return answering
                .over(match, ended)
                .chain(happened -> append(match, happened.subList(1, happened.size()), happened.getFirst(), actor));
    }

    private Uni<Match> require(UUID id) {
        return matches.require(id).invoke(MediatedMatches::requireOurs);
    }

    private Uni<Mediated> append(Match match, List<JournalEntry> before, JournalEntry happened, Actor actor) {
        JournalEntry forWhom = happened.onBehalfOf(onBehalfOf(match));
        return journal.append(actor, both(before, List.of(forWhom)).toArray(JournalEntry[]::new))
                .map(done -> Mediated.of(match));
    }

    /** As it stands in the journal; null where both have accounts. */
    private static String onBehalfOf(Match match) {
        return Stream.of(Side.values())
                .map(match::party)
                .filter(party -> party.kind() == PartyKind.INTAKE)
                .map(party -> "intake:" + party.id())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<JournalEntry> both(List<JournalEntry> some, List<JournalEntry> others) {
        List<JournalEntry> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
