package jp.komitto.proposals;

import java.util.UUID;

/**
 * A proposal as the later parts of the workflow need it.
 *
 * @param department code of the department that takes part; null: none yet
 * @param request yen asked of the city
 * @param version number of the frozen version that counts; 0: never handed in
 */
public record ProposalFacts(
        UUID id,
        UUID callId,
        UUID groupId,
        String slot,
        String title,
        ProposalStatus status,
        String department,
        long request,
        String receipt,
        int version,
        int projectYear,
        boolean sample) {

    static ProposalFacts of(Proposal proposal) {
        return new ProposalFacts(
                proposal.id(),
                proposal.callId(),
                proposal.groupId(),
                proposal.slot(),
                proposal.answers().getOrDefault(ProposalField.TITLE.key(), ""),
                proposal.status(),
                proposal.department(),
                proposal.budget().request(),
                proposal.receipt(),
                proposal.versions(),
                proposal.projectYear(),
                proposal.isSample());
    }
}
