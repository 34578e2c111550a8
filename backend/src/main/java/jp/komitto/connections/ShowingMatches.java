package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.connections.MatchViews.Granted;
import jp.komitto.connections.MatchViews.Other;
import jp.komitto.connections.MatchViews.View;
import jp.komitto.connections.Sides.Sided;
import jp.komitto.directory.GroupCard;
import jp.komitto.directory.Groups;
import jp.komitto.listings.ListingCard;
import jp.komitto.listings.ListingCards;
import jp.komitto.listings.Side;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.Language;

/** Puts together what one side may know of a match, inside the use case at hand. */
@ApplicationScoped
class ShowingMatches {

    private static final String AHEAD = """
            select count(*) as ahead from match
             where line < $2 and (need_id = $1 and proposer = 'OFFER' or offer_id = $1 and proposer = 'NEED')
            """;

    private final ConsentLedger ledger;
    private final ListingCards cards;
    private final Groups groups;
    private final Blocks blocks;
    private final Database database;
    private final Clock clock;

    @Inject
    ShowingMatches(
            ConsentLedger ledger, ListingCards cards, Groups groups, Blocks blocks, Database database, Clock clock) {
        this.ledger = ledger;
        this.cards = cards;
        this.groups = groups;
        this.blocks = blocks;
        this.database = database;
        this.clock = clock;
    }

    /** What stands in other places than the match itself. */
    record Around(Map<UUID, ListingCard> cards, Map<UUID, GroupCard> groups) {}

    Uni<View> view(Sided sided, Actor reader) {
        Match match = sided.match();
        LocalDate today = LocalDate.now(clock);
        return around(List.of(match)).chain(around -> ledger.of(match.id(), sided.side(), today)
                .chain(own -> ledger.of(match.id(), sided.side().other(), today)
                        .chain(others -> waiting(match).chain(waiting -> blocks.by(
                                        match.party(sided.side()).id(),
                                        match.party(sided.side().other()).id())
                                .map(blocked -> view(sided, around, own, others, waiting, blocked))))));
    }

    Uni<Around> around(List<Match> matches) {
        List<UUID> listings = matches.stream()
                .flatMap(match -> Stream.of(match.listing(Side.NEED), match.listing(Side.OFFER)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<UUID> parties = matches.stream()
                .flatMap(match -> Stream.of(match.party(Side.NEED), match.party(Side.OFFER)))
                .filter(party -> party.kind() == PartyKind.GROUP)
                .map(Party::id)
                .distinct()
                .toList();
        return cards.of(listings, Language.JA)
                .chain(found -> groups.cards(parties, Language.JA).map(named -> {
                    Map<UUID, ListingCard> byId = new HashMap<>();
                    found.forEach(card -> byId.put(card.id(), card));
                    Map<UUID, GroupCard> groupsById = new HashMap<>();
                    named.forEach(card -> groupsById.put(card.id(), card));
                    return new Around(byId, groupsById);
                }));
    }

    Uni<Long> waiting(Match match) {
        return match.line() == null
                ? Uni.createFrom().nullItem()
                : database.query(AHEAD, Tuple.of(match.listing(match.asked()), match.line()))
                        .map(rows -> rows.iterator().next().getLong("ahead") + 1);
    }

    private static View view(
            Sided sided,
            Around around,
            List<ConsentGrant> own,
            List<ConsentGrant> others,
            Long waiting,
            boolean blocked) {
        Match match = sided.match();
        Side side = sided.side();
        return new View(
                match.id(),
                side,
                status(match, side),
                match.revision(),
                MatchAction.of(match, side),
                card(match, Side.NEED, side, around),
                card(match, Side.OFFER, side, around),
                other(match, side, around),
                side == match.proposer(),
                match.note(),
                match.answerBy(),
                waiting,
                match.mediated() || match.needsCoordinator(),
                own.stream()
                        .map(grant -> new Granted(grant.field(), grant.purpose(), grant.grantedAt(), grant.expiresOn()))
                        .toList(),
                match.opensContact() ? others.stream().map(ConsentGrant::field).toList() : List.of(),
                match.agreement(),
                match.agreed(side),
                match.agreed(side.other()),
                blocked,
                match.createdAt(),
                match.updatedAt());
    }

    /** Nobody learns that somebody else said no. */
    static MatchStatus status(Match match, Side reader) {
        boolean own = reader.name().equals(match.endedBy());
        return match.status().isSilent() && !own ? MatchStatus.EXPIRED : match.status();
    }

    /** What is protected the other side never sees, only that a coordinator asks. */
    static ListingCard card(Match match, Side listing, Side reader, Around around) {
        UUID id = match.listing(listing);
        boolean hidden = listing != reader && match.party(listing).kind() == PartyKind.INTAKE;
        return id == null || hidden ? null : around.cards().get(id);
    }

    static Other other(Match match, Side reader, Around around) {
        Party other = match.party(reader.other());
        GroupCard group = other.kind() == PartyKind.GROUP ? around.groups().get(other.id()) : null;
        return new Other(other.kind(), group == null ? null : group.id(), group == null ? null : group.name());
    }
}
