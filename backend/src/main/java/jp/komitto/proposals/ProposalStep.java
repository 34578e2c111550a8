package jp.komitto.proposals;

import static jp.komitto.proposals.ProposalParty.*;
import static jp.komitto.proposals.ProposalProblem.*;
import static jp.komitto.proposals.ProposalStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The one table of transitions: step, who takes it, from where, to where, what may stand in its way. What is not in it cannot
 * happen; tests, the published table and the timeline are made from it.
 */
@Schema(description = "A step of workflow 3.")
public enum ProposalStep {
    SUBMIT(PROPOSERS, EnumSet.of(DRAFT), SUBMITTED, "ProposalSubmitted", PROPOSAL_TOO_LATE, PROPOSAL_INCOMPLETE),
    RESUBMIT(
            PROPOSERS,
            EnumSet.of(RETURNED),
            SUBMITTED,
            "ProposalResubmitted",
            PROPOSAL_CORRECTION_OVERDUE,
            PROPOSAL_INCOMPLETE),
    RETURN(SECRETARIAT, EnumSet.of(SUBMITTED), RETURNED, "ProposalReturned"),
    FIND_INELIGIBLE(SECRETARIAT, EnumSet.of(SUBMITTED), INELIGIBILITY_FOUND, "ProposalFoundIneligible"),
    CONFIRM_INELIGIBLE(
            SECRETARIAT,
            EnumSet.of(INELIGIBILITY_FOUND),
            INELIGIBLE,
            "ProposalIneligible",
            PROPOSAL_SECOND_PERSON_NEEDED),
    DROP_INELIGIBLE(SECRETARIAT, EnumSet.of(INELIGIBILITY_FOUND), SUBMITTED, "ProposalIneligibilityDropped"),
    ACCEPT(SECRETARIAT, EnumSet.of(SUBMITTED), ELIGIBLE, "ProposalEligible"),
    ASSIGN(SECRETARIAT, EnumSet.of(ELIGIBLE), UNDER_REVIEW, "ProposalUnderReview"),
    COMPLETE_SCORING(SYSTEM, EnumSet.of(UNDER_REVIEW), SCORED, "ProposalScored"),
    OVERRIDE_SCORING(CHAIR, EnumSet.of(UNDER_REVIEW), SCORED, "ProposalScoringOverridden"),
    HEAR(SECRETARIAT, EnumSet.of(SCORED), HEARD, "ProposalHeard"),
    RECOMMEND(CHAIR, EnumSet.of(HEARD), RECOMMENDED, "ProposalRecommended"),
    DECIDE(CITY, EnumSet.of(RECOMMENDED, DECIDED), DECIDED, "ProposalDecided"),
    RELEASE_ADOPTED(CITY, EnumSet.of(DECIDED), ADOPTED, "ProposalAdopted"),
    RELEASE_NOT_ADOPTED(CITY, EnumSet.of(DECIDED), NOT_ADOPTED, "ProposalNotAdopted"),
    AGREE(SYSTEM, EnumSet.of(ADOPTED), AGREED, "ProposalAgreed"),
    START(SECRETARIAT, EnumSet.of(AGREED), IN_PROGRESS, "ProjectStarted"),
    ASK_CHANGE(PROPOSERS, EnumSet.of(IN_PROGRESS), CHANGE_PENDING, "ProjectChangeAsked"),
    SETTLE_CHANGE(SYSTEM, EnumSet.of(CHANGE_PENDING), IN_PROGRESS, "ProjectChangeSettled"),
    SUSPEND(SECRETARIAT, EnumSet.of(IN_PROGRESS), SUSPENDED, "ProjectSuspended"),
    RESUME(SECRETARIAT, EnumSet.of(SUSPENDED), IN_PROGRESS, "ProjectResumed"),
    REPORT(PROPOSERS, EnumSet.of(IN_PROGRESS), REPORTED, "ProjectReported"),
    EVALUATE(SYSTEM, EnumSet.of(REPORTED), EVALUATED, "ProjectEvaluated"),
    COMPLETE(SECRETARIAT, EnumSet.of(EVALUATED), COMPLETED, "ProjectCompleted"),
    WITHDRAW(PROPOSERS, EnumSet.range(DRAFT, DECIDED), WITHDRAWN, "ProposalWithdrawn"),
    CANCEL(CITY, EnumSet.of(ADOPTED, AGREED, IN_PROGRESS, CHANGE_PENDING, SUSPENDED), CANCELLED, "ProjectCancelled");

    private static final Set<ProposalStatus> NOT_WITHDRAWABLE = EnumSet.of(INELIGIBLE);

    private final ProposalParty party;
    private final Set<ProposalStatus> from;
    private final ProposalStatus to;
    private final String event;
    private final List<ProposalProblem> guards;

    ProposalStep(
            ProposalParty party, Set<ProposalStatus> from, ProposalStatus to, String event, ProposalProblem... guards) {
        this.party = party;
        this.from = from;
        this.to = to;
        this.event = event;
        this.guards = List.of(guards);
    }

    public ProposalParty party() {
        return party;
    }

    public boolean leadsFrom(ProposalStatus status) {
        return from.contains(status) && !(this == WITHDRAW && NOT_WITHDRAWABLE.contains(status));
    }

    public ProposalStatus to() {
        return to;
    }

    /** How the journal names it. */
    public String event() {
        return event;
    }

    List<ProposalProblem> guards() {
        return guards;
    }
}
