package jp.komitto.coordination;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.komitto.connections.MatchStatus;
import jp.komitto.connections.Mediated;
import jp.komitto.connections.Party;
import jp.komitto.connections.PartyKind;
import jp.komitto.coordination.MediationViews.SideView;
import jp.komitto.coordination.MediationViews.View;
import jp.komitto.directory.GroupCard;
import jp.komitto.directory.Groups;
import jp.komitto.listings.ListingCard;
import jp.komitto.listings.ListingCards;
import jp.komitto.listings.Side;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.web.Language;

/** Puts together what a coordinator may know of a match, inside the use case at hand. */
@ApplicationScoped
class ShowingMediations {

    private static final String INTAKES =
            "select id, on_behalf_of from listing where id = any($1) and on_behalf_of is not null";

    private final ListingCards cards;
    private final Groups groups;
    private final Database database;
    private final CoordinationRules rules;
    private final Clock clock;

    @Inject
    ShowingMediations(ListingCards cards, Groups groups, Database database, CoordinationRules rules, Clock clock) {
        this.cards = cards;
        this.groups = groups;
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    Uni<View> view(Mediated match) {
        return views(List.of(match)).map(List::getFirst);
    }

    Uni<List<View>> views(List<Mediated> matches) {
        List<UUID> listings = matches.stream()
                .flatMap(match -> Stream.of(match.need(), match.offer()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<UUID> parties = matches.stream()
                .flatMap(match -> Stream.of(match.needParty(), match.offerParty()))
                .filter(party -> party.kind() != PartyKind.PERSON)
                .map(Party::id)
                .distinct()
                .toList();
        return cards.of(listings, Language.JA).chain(found -> groups.cards(parties, Language.JA)
                .chain(named -> intakesOf(listings).map(intakes -> {
                    Around around = new Around(
                            found.stream().collect(Collectors.toMap(ListingCard::id, Function.identity())),
                            named.stream().collect(Collectors.toMap(GroupCard::id, Function.identity())),
                            intakes);
                    return matches.stream().map(match -> view(match, around)).toList();
                })));
    }

    private record Around(Map<UUID, ListingCard> cards, Map<UUID, GroupCard> groups, Map<UUID, UUID> intakes) {}

    /** For whom each of these was written down. */
    private Uni<Map<UUID, UUID>> intakesOf(List<UUID> listings) {
        return database.query(INTAKES, Tuple.tuple().addArrayOfUUID(listings.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, UUID> intakes = new HashMap<>();
                    rows.forEach(row -> intakes.put(row.getUUID("id"), row.getUUID("on_behalf_of")));
                    return intakes;
                });
    }

    List<View> inOrder(List<UUID> ids, List<View> views) {
        Map<UUID, View> byId = views.stream().collect(Collectors.toMap(View::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private View view(Mediated match, Around around) {
        MediationState state = state(match.status());
        return new View(
                match.id(),
                match.status(),
                state,
                match.revision(),
                match.asked(),
                side(match.party(Side.NEED), match.need(), around),
                side(match.party(Side.OFFER), match.offer(), around),
                match.minor(),
                match.guardian(),
                match.note(),
                match.answerBy(),
                match.agreement(),
                state != MediationState.ARRANGED
                        && match.updatedAt().isBefore(OffsetDateTime.now(clock).minusDays(rules.mediationDays())),
                match.createdAt(),
                match.updatedAt());
    }

    private static MediationState state(MatchStatus status) {
        return switch (status) {
            case PROPOSED -> MediationState.TO_ANSWER;
            case MUTUAL, MEDIATED -> MediationState.TO_ARRANGE;
            default -> MediationState.ARRANGED;
        };
    }

    /** The party of a group that has no account is the group itself. */
    private static SideView side(Party party, UUID listing, Around around) {
        GroupCard group = around.groups().get(party.id());
        return new SideView(
                party.kind(),
                around.intakes().get(listing),
                group == null ? null : group.id(),
                group == null ? null : group.name(),
                around.cards().get(listing));
    }
}
