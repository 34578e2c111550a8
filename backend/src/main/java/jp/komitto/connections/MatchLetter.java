package jp.komitto.connections;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.komitto.listings.Side;
import jp.komitto.shared.notice.Happening;

/**
 * What happens to a match, whom it concerns and which letter says it. One list, nothing elsewhere. What ends silently is told to
 * nobody: a letter at that moment would say that somebody said no.
 */
enum MatchLetter {
    /** Who stands in a line asks for nothing yet: the other side hears of it when there is a place, and has to answer then. */
    MATCH_ASKED(Set.of("MatchProposed", "MatchPlaceGiven"), Readers.ASKED) {
        @Override
        boolean isDue(Happening happening) {
            return !happening.text("waiting").equals("true");
        }
    },
    MATCH_ACCEPTED("MatchMutual", Readers.PROPOSER),
    MATCH_MEDIATED("MatchMediated", Readers.BOTH),
    MATCH_TERMS("MatchTermsProposed", Readers.OTHER),
    MATCH_CONFIRMED("MatchConfirmed", Readers.BOTH),
    MATCH_CANCELLED("MatchCancelled", Readers.OTHER),
    MATCH_PLACE("MatchPlaceGiven", Readers.PROPOSER),
    HOURS_STATED("HoursStated", Readers.OTHER),
    /** One until it is read, however much is written. */
    MATCH_MESSAGE("MatchMessageWritten", Readers.OTHER);

    /** Which sides hear of it. */
    private enum Readers {
        ASKED,
        PROPOSER,
        BOTH,
        OTHER
    }

    private final Set<String> types;
    private final Readers readers;

    MatchLetter(Set<String> types, Readers readers) {
        this.types = types;
        this.readers = readers;
    }

    MatchLetter(String type, Readers readers) {
        this(Set.of(type), readers);
    }

    static Set<String> types() {
        return Arrays.stream(values()).flatMap(letter -> letter.types.stream()).collect(Collectors.toSet());
    }

    static List<MatchLetter> about(Happening happening) {
        return Arrays.stream(values())
                .filter(letter -> letter.types.contains(happening.type()) && letter.isDue(happening))
                .toList();
    }

    boolean isDue(Happening happening) {
        return true;
    }

    /** Whether one of many is enough. */
    boolean isToldOnce() {
        return this == MATCH_MESSAGE;
    }

    /** The file it is written in. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param actor the side that did it; null for the city and the calendar */
    List<Side> sides(Match match, Side actor) {
        return switch (readers) {
            case ASKED -> List.of(match.asked());
            case PROPOSER -> List.of(match.proposer());
            case BOTH -> List.of(Side.NEED, Side.OFFER);
            case OTHER -> actor == null ? List.of(Side.NEED, Side.OFFER) : List.of(actor.other());
        };
    }
}
