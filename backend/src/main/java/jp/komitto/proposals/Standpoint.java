package jp.komitto.proposals;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From where somebody looks at a proposal. */
@Schema(name = "ProposalStandpoint", description = "From where the one who asks looks at the proposal.")
public enum Standpoint {
    PROPOSER,
    DEPARTMENT,
    NAVI,
    SECRETARIAT
}
