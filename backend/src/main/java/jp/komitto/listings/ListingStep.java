package jp.komitto.listings;

import static jp.komitto.listings.ListingParty.*;
import static jp.komitto.listings.ListingStatus.*;

import java.util.Set;

/**
 * The one table of transitions: step, who may take it, from where, to where, and what the journal calls it. What is not in it
 * cannot happen.
 */
enum ListingStep {
    OPEN(Set.of(POSTER), Set.of(DRAFT), ListingStatus.OPEN, "ListingOpened"),
    HAND_IN(Set.of(POSTER), Set.of(DRAFT), PENDING, "ListingHandedIn"),
    HAND_IN_AGAIN(Set.of(POSTER), Set.of(ListingStatus.OPEN, PAUSED, FILLED), PENDING, "ListingChanged"),
    APPROVE(Set.of(CITY), Set.of(PENDING), ListingStatus.OPEN, "ListingOpened"),
    RETURN(Set.of(CITY), Set.of(PENDING), DRAFT, "ListingReturned"),
    PAUSE(Set.of(POSTER, CITY, CALENDAR), Set.of(ListingStatus.OPEN), PAUSED, "ListingPaused"),
    RESUME(Set.of(POSTER), Set.of(PAUSED), ListingStatus.OPEN, "ListingResumed"),
    FILL(Set.of(POSTER, MATCHES), Set.of(ListingStatus.OPEN), FILLED, "ListingFilled"),
    REOPEN(Set.of(POSTER, MATCHES), Set.of(FILLED), ListingStatus.OPEN, "ListingResumed"),
    EXPIRE(Set.of(CALENDAR), Set.of(ListingStatus.OPEN, PAUSED), EXPIRED, "ListingExpired"),
    CLOSE(
            Set.of(POSTER, CITY),
            Set.of(DRAFT, PENDING, ListingStatus.OPEN, PAUSED, FILLED, EXPIRED),
            CLOSED,
            "ListingClosed");

    private final Set<ListingParty> parties;
    private final Set<ListingStatus> from;
    private final ListingStatus to;
    private final String event;

    ListingStep(Set<ListingParty> parties, Set<ListingStatus> from, ListingStatus to, String event) {
        this.parties = parties;
        this.from = from;
        this.to = to;
        this.event = event;
    }

    boolean isOpenTo(ListingParty party) {
        return parties.contains(party);
    }

    boolean leadsFrom(ListingStatus status) {
        return from.contains(status);
    }

    ListingStatus to() {
        return to;
    }

    String event() {
        return event;
    }
}
