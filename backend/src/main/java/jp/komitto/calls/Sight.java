package jp.komitto.calls;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What there is to see of a proposal, for whom, and the phase before which a call cannot show it: members score on their own
 * first, and everybody hears the decision at one instant.
 */
@Schema(
        description =
                "DRAFT_TO_CITY: the draft to its department and the navi staff. PROPOSAL_TO_COMMITTEE: the frozen proposal."
                        + " OTHERS_SCORES_TO_COMMITTEE: what the other members gave. RECOMMENDATION_TO_PROPOSER, DECISION_TO_PROPOSER,"
                        + " FEEDBACK_TO_PROPOSER: the outcome to those who proposed. RESULT_TO_PUBLIC: outcome, timeline and calculation sheet.")
public enum Sight {
    DRAFT_TO_CITY(Phase.DRAFT),
    PROPOSAL_TO_COMMITTEE(Phase.SUBMITTED),
    OTHERS_SCORES_TO_COMMITTEE(Phase.SCORED),
    RECOMMENDATION_TO_PROPOSER(Phase.RECOMMENDED),
    DECISION_TO_PROPOSER(Phase.RELEASED),
    FEEDBACK_TO_PROPOSER(Phase.RELEASED),
    RESULT_TO_PUBLIC(Phase.RELEASED);

    private final Phase earliest;

    Sight(Phase earliest) {
        this.earliest = earliest;
    }

    public Phase earliest() {
        return earliest;
    }
}
