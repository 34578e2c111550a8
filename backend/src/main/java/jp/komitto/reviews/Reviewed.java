package jp.komitto.reviews;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.komitto.reviews.CalculationViews.Calculation;
import jp.komitto.reviews.ReviewViews.Opinion;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Actor;

/** What the later parts of the workflow ask of the review, inside the use case at hand. */
@ApplicationScoped
public class Reviewed {

    private static final String AVAILABLE = """
            select count(*) from proposal p join panel_member m on m.call_id = p.call_id and m.account_id is not null
             where p.id = $1
               and not exists (select 1 from review_recusal r where r.proposal_id = p.id and r.member_id = m.id)
            """;

    /** What the committee recommended of a proposal. */
    public record Recommendation(Outcome outcome, List<OpinionText> opinions, int participants) {}

    /** 附帯意見. */
    public record OpinionText(UUID id, String text) {}

    private final Recommendations recommendations;
    private final Panels panels;
    private final RulesOfReview rules;
    private final Calculating calculating;
    private final Database database;

    @Inject
    Reviewed(
            Recommendations recommendations,
            Panels panels,
            RulesOfReview rules,
            Calculating calculating,
            Database database) {
        this.recommendations = recommendations;
        this.panels = panels;
        this.rules = rules;
        this.calculating = calculating;
        this.database = database;
    }

    /** Null: none yet. */
    public Uni<Recommendation> recommendation(UUID proposal) {
        return recommendations
                .of(proposal)
                .map(found -> found == null
                        ? null
                        : new Recommendation(
                                found.outcome(),
                                found.opinions().stream().map(Reviewed::text).toList(),
                                found.participants()));
    }

    private static OpinionText text(Opinion opinion) {
        return new OpinionText(opinion.id(), opinion.text());
    }

    /** The member who asks, by their number; refused as unknown for everybody who does not review it or is recused. */
    public Uni<UUID> requireMember(UUID proposal, Actor actor) {
        return panels.require(proposal, actor).map(Panels.Seated::member);
    }

    /** How many members the committee needs for an item: the call's quorum, or all who are left if they are fewer. */
    public Uni<Integer> needed(UUID proposal, UUID call) {
        return rules.formed(call).chain(held -> database.query(AVAILABLE, Tuple.of(proposal))
                .map(rows -> Math.min(
                        held.rules().quorum(), rows.iterator().next().getLong(0).intValue())));
    }

    /** As it stands; frozen with the release. */
    public Uni<Calculation> calculation(UUID call) {
        return calculating.now(call);
    }
}
