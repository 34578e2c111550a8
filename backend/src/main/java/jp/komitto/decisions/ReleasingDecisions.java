package jp.komitto.decisions;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.calls.Calls;
import jp.komitto.calls.CountingRule;
import jp.komitto.calls.PublishedCall;
import jp.komitto.decisions.DecisionViews.DecisionView;
import jp.komitto.decisions.DecisionViews.Decisions;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.reviews.Calculating;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.security.Actor;

/**
 * Page, letter and mail at one instant, of all proposals or of none: states, the frozen sheet and the journal rows that the mails
 * are written from commit together.
 */
@ApplicationScoped
class ReleasingDecisions {

    /** Two who release at once: the second one finds it done. */
    private static final String RELEASE = """
            insert into decision_release (call_id, released_at, released_by) values ($1, $2, $3)
            on conflict (call_id) do nothing
            """;

    private static final Set<ProposalStatus> SETTLED = Set.of(ProposalStatus.DECIDED, ProposalStatus.INELIGIBLE);

    private final Database database;
    private final Calls calls;
    private final ShowingDecisions showing;
    private final Calculating calculating;
    private final TakingSteps steps;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ReleasingDecisions(
            Database database,
            Calls calls,
            ShowingDecisions showing,
            Calculating calculating,
            TakingSteps steps,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.calls = calls;
        this.showing = showing;
        this.calculating = calculating;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Decisions> release(UUID call, Actor actor) {
        return calls.published(call)
                .chain(published -> database.query(RELEASE, Tuple.of(call, OffsetDateTime.now(clock), actor.id()))
                        .chain(done ->
                                done.rowCount() == 0 ? Uni.createFrom().voidItem() : releaseAll(published, actor)))
                .chain(() -> showing.ofCall(call, actor));
    }

    private Uni<Void> releaseAll(PublishedCall published, Actor actor) {
        UUID call = published.id();
        return showing.ofCall(call, actor)
                .map(ReleasingDecisions::requireWhole)
                .chain(items -> Multi.createFrom()
                        .iterable(items)
                        .onItem()
                        .transformToUniAndConcatenate(item -> release(item, published, actor))
                        .collect()
                        .last())
                .chain(() -> calculating.freeze(call))
                .chain(() -> journal.append(actor, new JournalEntry("DecisionsReleased", call)));
    }

    private static List<DecisionView> requireWhole(Decisions all) {
        List<FieldProblem> open = all.items().stream()
                .filter(item -> !SETTLED.contains(item.status())
                        || (item.status() == ProposalStatus.DECIDED && item.confirmedAt() == null))
                .map(item -> new FieldProblem("/items/" + item.receipt(), "決定と確認が済んでいません。", "Open"))
                .toList();
        if (!open.isEmpty()) {
            throw DecisionProblem.DECISION_STILL_OPEN.at(open);
        }
        List<DecisionView> items = all.items().stream()
                .filter(item -> item.status() == ProposalStatus.DECIDED)
                .toList();
        if (items.isEmpty()) {
            throw DecisionProblem.DECISION_NOTHING_TO_RELEASE.problem();
        }
        if (all.allotted() > all.totalBudget()) {
            throw DecisionProblem.DECISION_OVER_BUDGET.problem();
        }
        return items;
    }

    private Uni<?> release(DecisionView item, PublishedCall call, Actor actor) {
        ProposalStep step =
                item.outcome().isAdopted() ? ProposalStep.RELEASE_ADOPTED : ProposalStep.RELEASE_NOT_ADOPTED;
        boolean counts = item.outcome().isAdopted()
                && call.rules().indicatorCounting() == CountingRule.ON_DECISION
                && !call.sample();
        return steps.take(
                        item.id(),
                        step,
                        actor,
                        item.differs() ? item.reason() : null,
                        Map.of("outcome", item.outcome().name(), "amount", item.amount(), "differs", item.differs()))
                .call(() -> counts
                        ? journal.append(actor, IndicatorOfProjects.counted(item.id()))
                        : Uni.createFrom().voidItem());
    }
}
