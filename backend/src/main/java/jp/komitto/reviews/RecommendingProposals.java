package jp.komitto.reviews;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.reviews.Panels.AtItem;
import jp.komitto.reviews.ReviewViews.ItemView;
import jp.komitto.reviews.ReviewViews.Recommending;
import jp.komitto.shared.security.Actor;

/** The chair enters what the committee recommends, with its opinions, when enough members took part. */
@ApplicationScoped
class RecommendingProposals {

    private final Panels panels;
    private final RulesOfReview rules;
    private final CompletingScores completing;
    private final Recommendations recommendations;
    private final ShowingItems showing;
    private final TakingSteps steps;
    private final Clock clock;

    @Inject
    RecommendingProposals(
            Panels panels,
            RulesOfReview rules,
            CompletingScores completing,
            Recommendations recommendations,
            ShowingItems showing,
            TakingSteps steps,
            Clock clock) {
        this.panels = panels;
        this.rules = rules;
        this.completing = completing;
        this.recommendations = recommendations;
        this.showing = showing;
        this.steps = steps;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ItemView> recommend(UUID proposal, Recommending said, Actor actor) {
        return panels.lockAsChair(proposal, actor)
                .invoke(at -> {
                    if (at.facts().status() != ProposalStatus.HEARD) {
                        throw ReviewProblem.REVIEW_NOT_NOW.problem();
                    }
                })
                .call(at -> completing
                        .participants(proposal)
                        .chain(participants -> recommend(at, said, participants, actor)))
                .chain(() -> showing.item(proposal, actor));
    }

    private Uni<Void> recommend(AtItem at, Recommending said, int participants, Actor actor) {
        UUID proposal = at.facts().id();
        return rules.formed(at.facts().callId())
                .invoke(held -> {
                    if (participants < held.rules().quorum()) {
                        throw ReviewProblem.REVIEW_QUORUM_MISSING.problem();
                    }
                })
                .call(held -> recommendations.add(
                        proposal,
                        said,
                        held.version(),
                        participants,
                        at.seated().member(),
                        OffsetDateTime.now(clock)))
                .call(held -> steps.take(
                        proposal,
                        ProposalStep.RECOMMEND,
                        actor,
                        null,
                        Map.of("rulesVersion", held.version(), "participants", participants)))
                .replaceWithVoid();
    }
}
