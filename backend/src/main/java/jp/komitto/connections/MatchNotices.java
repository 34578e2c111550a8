package jp.komitto.connections;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.listings.ListingCard;
import jp.komitto.listings.Side;
import jp.komitto.membership.Belonging;
import jp.komitto.membership.MemberRole;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.notice.NoticeSource;
import jp.komitto.shared.notice.NoticeTopic;

/** Steps of a match, told to those whose turn it is. What is protected is not named. */
@ApplicationScoped
class MatchNotices implements NoticeSource {

    private static final String PAGE = "/me/matches/%s";
    private static final String NOT_NAMED = "－";

    private final Matches matches;
    private final Belonging belonging;
    private final ShowingMatches showing;

    @Inject
    MatchNotices(Matches matches, Belonging belonging, ShowingMatches showing) {
        this.matches = matches;
        this.belonging = belonging;
        this.showing = showing;
    }

    @Override
    public Set<String> types() {
        return MatchLetter.types();
    }

    @Override
    public Uni<List<Notice>> about(Happening happening) {
        return matches.findById(happening.subject())
                .chain(match -> match == null
                        ? Uni.createFrom().item(List.of())
                        : people(match).chain(people -> write(happening, match, people)));
    }

    /** Persons, and the managers of groups; coordinators have their desk. */
    private Uni<Map<Side, List<UUID>>> people(Match match) {
        Map<Side, List<UUID>> people = new EnumMap<>(Side.class);
        return Multi.createFrom()
                .items(Side.values())
                .onItem()
                .transformToUniAndConcatenate(side -> people(match.party(side)).invoke(some -> people.put(side, some)))
                .collect()
                .last()
                .replaceWith(people);
    }

    private Uni<List<UUID>> people(Party party) {
        return switch (party.kind()) {
            case PERSON -> Uni.createFrom().item(List.of(party.id()));
            case GROUP ->
                belonging.people(party.id()).map(members -> members.entrySet().stream()
                        .filter(member -> member.getValue() == MemberRole.MANAGER)
                        .map(Map.Entry::getKey)
                        .toList());
            case INTAKE -> Uni.createFrom().item(List.of());
        };
    }

    private Uni<List<Notice>> write(Happening happening, Match match, Map<Side, List<UUID>> people) {
        UUID actor = happening.actorAccount().orElse(null);
        Side acting = Stream.of(Side.values())
                .filter(side -> people.get(side).contains(actor))
                .findFirst()
                .orElse(null);
        return showing.around(List.of(match)).map(around -> MatchLetter.about(happening).stream()
                .flatMap(letter -> letter.sides(match, acting).stream().flatMap(side -> people.get(side).stream()
                        .filter(reader -> !reader.equals(actor))
                        .map(reader -> notice(letter, match, reader, title(match, side, around)))))
                .toList());
    }

    private static Notice notice(MatchLetter letter, Match match, UUID reader, String title) {
        return new Notice(reader, letter.file(), PAGE.formatted(match.id()), language -> Map.of("title", title))
                .about(NoticeTopic.MATCHES)
                .untilRead(letter.isToldOnce());
    }

    private static String title(Match match, Side reader, ShowingMatches.Around around) {
        return Stream.of(Side.NEED, Side.OFFER)
                .map(side -> ShowingMatches.card(match, side, reader, around))
                .filter(card -> card != null)
                .map(ListingCard::title)
                .findFirst()
                .orElse(NOT_NAMED);
    }
}
