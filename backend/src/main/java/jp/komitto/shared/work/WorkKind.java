package jp.komitto.shared.work;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kinds of work at the desk, each with the days within which it should be done. */
@Schema(
        description =
                "REGISTRATION: handed in. EDIT: an identity change of a group. RENEWAL: a group asks for another year."
                        + " HELD_ROW: a row of an import that could not be published. CLAIM: a claim code stopped after wrong guesses."
                        + " SUCCESSION: a new representative to be witnessed."
                        + " LISTING: a need or offer to look at before it opens."
                        + " PROPOSAL: handed in to a call, or found ineligible by one person."
                        + " SPONSORSHIP: a company's offer that can be brought to a project."
                        + " REPORT: something that is not right between two who met."
                        + " MEDIATION: a match in which a coordinator stands in between."
                        + " HOURS: a day about which two sides say differently."
                        + " REQUEST: somebody's request or offer, taken down at the counter or the telephone, that waits for the other side."
                        + " MAIL: a mail that did not arrive.")
public enum WorkKind {
    REGISTRATION(14),
    EDIT(7),
    RENEWAL(14),
    HELD_ROW(30),
    CLAIM(7),
    SUCCESSION(14),
    LISTING(2, true),
    PROPOSAL(14),
    SPONSORSHIP(14),
    REPORT(1, true),
    MEDIATION(3, true),
    HOURS(7, true),
    REQUEST(7, true),
    MAIL(3);

    private final int days;
    private final boolean coordinated;

    WorkKind(int days) {
        this(days, false);
    }

    WorkKind(int days, boolean coordinated) {
        this.days = days;
        this.coordinated = coordinated;
    }

    public int days() {
        return days;
    }

    /** Whether coordinators do it. */
    public boolean isCoordinated() {
        return coordinated;
    }
}
