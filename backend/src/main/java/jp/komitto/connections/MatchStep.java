package jp.komitto.connections;

import static jp.komitto.connections.MatchParty.*;
import static jp.komitto.connections.MatchStatus.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * Workflow 2 as one table: step, who may take it, from where, to where, and what the journal calls it. What is not in it cannot
 * happen. A match begins PROPOSED, or MEDIATED when a coordinator brings two together.
 */
enum MatchStep {
    ACCEPT(Set.of(ASKED), Set.of(PROPOSED), MUTUAL, "MatchMutual"),
    ACCEPT_WITH_COORDINATOR(Set.of(ASKED), Set.of(PROPOSED), MEDIATED, "MatchMediated"),
    TAKE_OVER(Set.of(CITY), Set.of(PROPOSED, MUTUAL), MEDIATED, "MatchMediated"),
    DECLINE(Set.of(ASKED), Set.of(PROPOSED), DECLINED, "MatchDeclined"),
    WITHDRAW(Set.of(PROPOSER), Set.of(PROPOSED), WITHDRAWN, "MatchWithdrawn"),
    LAPSE(Set.of(CALENDAR), Set.of(PROPOSED), EXPIRED, "MatchExpired"),
    AGREE(Set.of(PROPOSER, ASKED), Set.of(MUTUAL), CONFIRMED, "MatchConfirmed"),
    CHANGE_TERMS(Set.of(PROPOSER, ASKED), Set.of(CONFIRMED), MUTUAL, "MatchTermsChanged"),
    AGREE_FOR_BOTH(Set.of(CITY), Set.of(MEDIATED), CONFIRMED, "MatchConfirmed"),
    BEGIN(Set.of(PROPOSER, ASKED, CITY), Set.of(CONFIRMED), ACTIVE, "MatchStarted"),
    COMPLETE(Set.of(PROPOSER, ASKED, CITY, CALENDAR), Set.of(ACTIVE), COMPLETED, "MatchCompleted"),
    CLOSE(Set.of(PROPOSER, ASKED, CALENDAR), Set.of(COMPLETED), CLOSED, "MatchClosed"),
    CANCEL(Set.of(PROPOSER, ASKED, CITY), Set.of(MUTUAL, MEDIATED, CONFIRMED), CANCELLED, "MatchCancelled"),
    MISS(Set.of(PROPOSER, ASKED, CITY), Set.of(CONFIRMED), NO_SHOW, "MatchMissed"),
    REPORT(
            Set.of(PROPOSER, ASKED),
            EnumSet.of(PROPOSED, MUTUAL, MEDIATED, CONFIRMED, ACTIVE, COMPLETED, CLOSED, CANCELLED, NO_SHOW),
            REPORTED,
            "MatchReported"),
    RESOLVE(Set.of(CITY), Set.of(REPORTED), RESOLVED, "MatchResolved"),
    BAR(Set.of(CITY), Set.of(REPORTED), BARRED, "MatchBarred");

    private final Set<MatchParty> parties;
    private final Set<MatchStatus> from;
    private final MatchStatus to;
    private final String event;

    MatchStep(Set<MatchParty> parties, Set<MatchStatus> from, MatchStatus to, String event) {
        this.parties = parties;
        this.from = from;
        this.to = to;
        this.event = event;
    }

    boolean isOpenTo(MatchParty party) {
        return parties.contains(party);
    }

    boolean leadsFrom(MatchStatus status) {
        return from.contains(status);
    }

    MatchStatus to() {
        return to;
    }

    String event() {
        return event;
    }
}
