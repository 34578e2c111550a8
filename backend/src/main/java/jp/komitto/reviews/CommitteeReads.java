package jp.komitto.reviews;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.komitto.proposals.AlsoReading;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;

/** Members read the documents of the items they review. */
@ApplicationScoped
class CommitteeReads implements AlsoReading {

    private final Panels panels;

    @Inject
    CommitteeReads(Panels panels) {
        this.panels = panels;
    }

    @Override
    public Uni<Boolean> mayRead(UUID proposal, Actor actor) {
        return actor.is(Role.COMMITTEE_MEMBER)
                ? panels.require(proposal, actor)
                        .map(Panels.Seated::declared)
                        .onFailure(Problem.class)
                        .recoverWithItem(false)
                : Uni.createFrom().item(false);
    }
}
