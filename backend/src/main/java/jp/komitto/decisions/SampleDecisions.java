package jp.komitto.decisions;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.decisions.DecisionViews.Deciding;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.reviews.Calculating;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Actor;

/** Fictitious decisions about samples; inside the use case at hand. */
@ApplicationScoped
public class SampleDecisions {

    private static final UUID ANOTHER = UUID.fromString("00000000-0000-7000-8000-000000002100");
    private static final String RELEASE =
            "insert into decision_release (call_id, released_at, released_by) values ($1, $2, $3)";

    /** One decision. */
    public record Sample(UUID proposal, Verdict verdict, long amount, boolean differs, String reason) {}

    private final Database database;
    private final Decided decided;
    private final Calculating calculating;
    private final TakingSteps steps;
    private final Clock clock;

    @Inject
    SampleDecisions(Database database, Decided decided, Calculating calculating, TakingSteps steps, Clock clock) {
        this.database = database;
        this.decided = decided;
        this.calculating = calculating;
        this.steps = steps;
        this.clock = clock;
    }

    public Uni<Void> release(UUID call, List<Sample> decisions, Actor actor) {
        return Multi.createFrom()
                .iterable(decisions)
                .onItem()
                .transformToUniAndConcatenate(one -> decide(call, one, actor))
                .collect()
                .asList()
                .chain(() -> database.query(RELEASE, Tuple.of(call, now(), actor.id())))
                .chain(() -> calculating.freeze(call));
    }

    private Uni<?> decide(UUID call, Sample one, Actor actor) {
        Deciding said = new Deciding(
                one.verdict(), one.amount(), one.reason(), null, Map.of("EFFECT", "（サンプル）効果を数で示すと、よりよくなります。"));
        ProposalStep out = one.verdict().isAdopted() ? ProposalStep.RELEASE_ADOPTED : ProposalStep.RELEASE_NOT_ADOPTED;
        Map<String, Object> facts = Map.of("outcome", one.verdict().name(), "amount", one.amount());
        return decided.write(one.proposal(), call, said, one.differs(), actor.id(), now())
                .chain(() -> decided.confirm(one.proposal(), ANOTHER, now()))
                .chain(() -> steps.take(one.proposal(), ProposalStep.DECIDE, actor, null, Map.of()))
                .chain(() -> steps.take(one.proposal(), out, actor, one.differs() ? one.reason() : null, facts));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
