package jp.komitto.proposals;

import jp.komitto.calls.Phase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a proposal is. The steps between these are {@link ProposalStep}. */
@Schema(description = "Where a proposal is on its way from draft to completion (workflow 3).")
public enum ProposalStatus {
    DRAFT(Phase.DRAFT),
    SUBMITTED(Phase.SUBMITTED),
    RETURNED(Phase.SUBMITTED),
    INELIGIBILITY_FOUND(Phase.SUBMITTED),
    INELIGIBLE(Phase.SUBMITTED),
    ELIGIBLE(Phase.SUBMITTED),
    UNDER_REVIEW(Phase.UNDER_REVIEW),
    SCORED(Phase.SCORED),
    HEARD(Phase.HEARD),
    RECOMMENDED(Phase.RECOMMENDED),
    DECIDED(Phase.RECOMMENDED),
    ADOPTED(Phase.RELEASED),
    NOT_ADOPTED(Phase.RELEASED),
    AGREED(Phase.RELEASED),
    IN_PROGRESS(Phase.RELEASED),
    CHANGE_PENDING(Phase.RELEASED),
    SUSPENDED(Phase.RELEASED),
    REPORTED(Phase.RELEASED),
    EVALUATED(Phase.RELEASED),
    COMPLETED(Phase.RELEASED),
    WITHDRAWN(Phase.SUBMITTED),
    CANCELLED(Phase.RELEASED);

    private final Phase phase;

    ProposalStatus(Phase phase) {
        this.phase = phase;
    }

    /** How far that is, as far as it decides who sees what. */
    public Phase phase() {
        return phase;
    }

    /** Whether its people may write it: all of it, or what was returned. */
    boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
