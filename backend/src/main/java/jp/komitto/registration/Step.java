package jp.komitto.registration;

import static jp.komitto.registration.Party.*;
import static jp.komitto.registration.RegistrationStatus.*;

import java.util.Set;

/** The one table of transitions: step, who may take it, from where, to where. What is not in it cannot happen. */
public enum Step {
    SUBMIT(Set.of(APPLICANTS), Set.of(DRAFT, RETURNED), SUBMITTED),
    RETURN(Set.of(CITY), Set.of(SUBMITTED), RETURNED),
    APPROVE(Set.of(CITY), Set.of(SUBMITTED), REGISTERED),
    REFUSE(Set.of(CITY), Set.of(SUBMITTED), REFUSED),
    SUSPEND(Set.of(CITY), Set.of(REGISTERED), SUSPENDED),
    RESUME(Set.of(CITY), Set.of(SUSPENDED), REGISTERED),
    EXPIRE(Set.of(CALENDAR), Set.of(REGISTERED), EXPIRED),
    RENEW(Set.of(CITY), Set.of(REGISTERED, EXPIRED), REGISTERED),
    DISSOLVE(Set.of(APPLICANTS, CITY), Set.of(REGISTERED), DISSOLVED);

    private final Set<Party> parties;
    private final Set<RegistrationStatus> from;
    private final RegistrationStatus to;

    Step(Set<Party> parties, Set<RegistrationStatus> from, RegistrationStatus to) {
        this.parties = parties;
        this.from = from;
        this.to = to;
    }

    public boolean isOpenTo(Party party) {
        return parties.contains(party);
    }

    boolean leadsFrom(RegistrationStatus status) {
        return from.contains(status);
    }

    RegistrationStatus to() {
        return to;
    }
}
