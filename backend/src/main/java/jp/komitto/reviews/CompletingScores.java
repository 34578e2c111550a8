package jp.komitto.reviews;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Actor;

/** UNDER_REVIEW → SCORED, with the last score that comes in, or when the last one that was due no longer is. */
@ApplicationScoped
class CompletingScores {

    private static final String STATE = """
            select p.status, count(m.id) as members,
                   count(m.id) filter (where exists (
                       select 1 from review_score s where s.proposal_id = p.id and s.member_id = m.id and s.round = 1
                          and s.handed_in_at is not null)) as scored
              from proposal p join panel_member m on m.call_id = p.call_id
             where p.id = $1
               and not exists (select 1 from review_recusal r where r.proposal_id = p.id and r.member_id = m.id)
             group by p.status
            """;

    private final Database database;
    private final TakingSteps steps;

    @Inject
    CompletingScores(Database database, TakingSteps steps) {
        this.database = database;
        this.steps = steps;
    }

    /** The item is locked. */
    Uni<Void> completeIfAll(UUID proposal, Actor actor) {
        return database.query(STATE, Tuple.of(proposal)).chain(rows -> {
            if (rows.size() == 0) {
                return Uni.createFrom().voidItem();
            }
            var row = rows.iterator().next();
            long scored = row.getLong("scored");
            return row.getString("status").equals("UNDER_REVIEW") && scored > 0 && scored == row.getLong("members")
                    ? steps.take(proposal, ProposalStep.COMPLETE_SCORING, actor, null, Map.of("participants", scored))
                            .replaceWithVoid()
                    : Uni.createFrom().voidItem();
        });
    }

    /** How many members' scores count. */
    Uni<Integer> participants(UUID proposal) {
        return database.query(STATE, Tuple.of(proposal))
                .map(rows -> rows.size() == 0
                        ? 0
                        : rows.iterator().next().getLong("scored").intValue());
    }
}
