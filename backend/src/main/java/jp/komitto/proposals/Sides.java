package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.membership.Belonging;
import jp.komitto.membership.MemberRole;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;

/**
 * Whose a proposal is: its group's people write it; its department and the navi staff see the draft; the secretariat sees what
 * was handed in. For everybody else it does not exist.
 */
@ApplicationScoped
class Sides {

    private final Proposals proposals;
    private final Belonging belonging;

    @Inject
    Sides(Proposals proposals, Belonging belonging) {
        this.proposals = proposals;
        this.belonging = belonging;
    }

    /** To write: for its people alone, the row locked. */
    Uni<Proposal> own(UUID id, Actor actor) {
        return proposals.require(id).call(proposal -> from(proposal, actor).invoke(standpoint -> {
            if (standpoint != Standpoint.PROPOSER) {
                throw ProposalProblem.PROPOSAL_CLOSED.problem();
            }
        }));
    }

    /** To read, from wherever somebody stands. */
    Uni<Proposal> visible(UUID id, Actor actor) {
        return proposals.read(id).call(proposal -> from(proposal, actor));
    }

    /** To act upon from one side, the row locked. */
    Uni<Proposal> as(Standpoint needed, UUID id, Actor actor) {
        return proposals.require(id).call(proposal -> from(proposal, actor).invoke(standpoint -> {
            if (standpoint != needed) {
                throw ProposalProblem.PROPOSAL_STEP_NOT_OPEN.problem();
            }
        }));
    }

    /** For the secretariat: handed in, and not of one's own group. */
    Uni<Proposal> atDesk(UUID id, Actor actor) {
        return as(Standpoint.SECRETARIAT, id, actor).call(proposal -> requireNotOwn(proposal.groupId(), actor));
    }

    Uni<Void> requireNotOwn(UUID group, Actor actor) {
        return belonging
                .roleOf(group, actor.id())
                .invoke(role -> {
                    if (role.isPresent()) {
                        throw ProposalProblem.PROPOSAL_OWN_GROUP.problem();
                    }
                })
                .replaceWithVoid();
    }

    Uni<Void> requireManager(Proposal proposal, Actor actor) {
        return belonging.requireManager(proposal.groupId(), actor);
    }

    Uni<Standpoint> from(Proposal proposal, Actor actor) {
        return ofOffice(proposal, actor)
                .map(standpoint -> Uni.createFrom().item(standpoint))
                .orElseGet(() -> ofMember(proposal, actor));
    }

    private static Optional<Standpoint> ofOffice(Proposal proposal, Actor actor) {
        boolean handedIn = proposal.versions() > 0;
        if (actor.is(Role.NAVI_STAFF)) {
            return Optional.of(Standpoint.NAVI);
        }
        if (handedIn && (actor.is(Role.SECRETARIAT) || actor.is(Role.ADMINISTRATOR))) {
            return Optional.of(Standpoint.SECRETARIAT);
        }
        boolean asked = proposal.departmentState() != DepartmentState.OPEN || handedIn;
        return actor.is(Role.DEPARTMENT_STAFF) && asked && actor.departments().contains(proposal.department())
                ? Optional.of(Standpoint.DEPARTMENT)
                : Optional.empty();
    }

    private Uni<Standpoint> ofMember(Proposal proposal, Actor actor) {
        if (actor.isStaff()) {
            throw ProposalProblem.PROPOSAL_NOT_FOUND.problem();
        }
        return belonging.roleOf(proposal.groupId(), actor.id()).map((Optional<MemberRole> role) -> {
            role.orElseThrow(ProposalProblem.PROPOSAL_NOT_FOUND::problem);
            return Standpoint.PROPOSER;
        });
    }
}
