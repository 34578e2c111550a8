package jp.komitto.reviews;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.PublishedCall;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.reviews.ReviewViews.Recommending;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Actor;

/** A fictitious committee, marked as such, and what it said of samples; inside the use case at hand. */
@ApplicationScoped
public class SampleReviews {

    private static final int MEMBERS = 7;
    private static final int FIRST_ROUND = 1;

    /** The first is somebody who tries Komitto out, if there is one; the others are only numbers. */
    private static final String SEATS = """
            insert into committee_seat (id, account_id, member_class, office, term_from, term_until, sample, revision)
            select gen_random_uuid(), coalesce(case when n = 1 then $1::uuid end,
                                               ('00000000-0000-7000-8000-0000000020' || lpad(n::text, 2, '0'))::uuid),
                   case n % 3 when 0 then 'ACADEMIC' when 1 then 'CITIZEN' else 'GROUP' end,
                   case n when 1 then 'CHAIR' when 2 then 'DEPUTY' else 'MEMBER' end, $2, $3, true, 1
              from generate_series(1, $4::int) as n
            """;

    private static final String PANEL = """
            insert into review_call (call_id, formed_at, score_until, rules_version, revision) values ($1, $2, $3, 1, 1)
            """;
    private static final String MEMBERS_OF_PANEL = """
            insert into panel_member (id, call_id, account_id, member_class, office, letter)
            select gen_random_uuid(), $1, account_id, member_class, office,
                   '委員' || chr(64 + (row_number() over (order by id))::int)
              from committee_seat where sample
            """;
    private static final String DECLARE = """
            insert into review_declaration (proposal_id, member_id, tie, declared_at)
            select $1, m.id, 'NONE', $2 from panel_member m join proposal p on p.call_id = m.call_id
             where p.id = $1 and (m.office <> 'CHAIR' or $3)
            """;
    private static final String SCORE = """
            insert into review_score (proposal_id, member_id, round, marks, comments, revision, handed_in_at)
            select $1, m.id, $2, $3, $4, 1, $5 from panel_member m
             where m.call_id = $6 and m.office <> 'CHAIR' or (m.call_id = $6 and $7)
            """;
    private static final String CHAIR = """
            select m.id from panel_member m join proposal p on p.call_id = m.call_id where p.id = $1 and m.office = 'CHAIR'
            """;
    private static final String REMOVE = "delete from committee_seat where sample";

    private final Database database;
    private final Recommendations recommendations;
    private final TakingSteps steps;
    private final Clock clock;

    @Inject
    SampleReviews(Database database, Recommendations recommendations, TakingSteps steps, Clock clock) {
        this.database = database;
        this.recommendations = recommendations;
        this.steps = steps;
        this.clock = clock;
    }

    /** Once, before the first panel; the chair is for whoever tries the committee's desk. */
    public Uni<Void> seat(UUID chair) {
        LocalDate today = LocalDate.now(clock);
        return database.query(SEATS, Tuple.of(chair, today.minusYears(1), today.plusYears(1), MEMBERS))
                .replaceWithVoid();
    }

    public Uni<Void> form(UUID call, OffsetDateTime scoreUntil) {
        return database.query(PANEL, Tuple.of(call, now(), scoreUntil))
                .chain(() -> database.query(MEMBERS_OF_PANEL, Tuple.of(call)))
                .replaceWithVoid();
    }

    public Uni<Void> declare(UUID proposal, boolean chairToo) {
        return database.query(DECLARE, Tuple.of(proposal, now(), chairToo)).replaceWithVoid();
    }

    public Uni<Void> assign(UUID proposal, Actor actor) {
        return steps.take(proposal, ProposalStep.ASSIGN, actor, null, Map.of("rulesVersion", 1))
                .replaceWithVoid();
    }

    /** @param chairToo without the chair's score the item goes on waiting for it */
    public Uni<Void> score(UUID proposal, PublishedCall call, String slot, int mark, boolean chairToo, Actor actor) {
        JsonObject marks = new JsonObject();
        JsonObject comments = new JsonObject();
        List<CallRules.CriterionRules> criteria = call.rules().slot(slot).criteria();
        for (int n = 0; n < criteria.size(); n++) {
            CallRules.CriterionRules criterion = criteria.get(n);
            marks.put(criterion.code(), Math.min(criterion.highest(), n % 2 == 0 ? mark : mark - 1));
            comments.put(criterion.code(), "（サンプル）計画と役割の分担が具体的に書かれている。");
        }
        Tuple tuple = Tuple.tuple()
                .addUUID(proposal)
                .addInteger(FIRST_ROUND)
                .addJsonObject(marks)
                .addJsonObject(comments)
                .addOffsetDateTime(now())
                .addUUID(call.id())
                .addBoolean(chairToo);
        return database.query(SCORE, tuple)
                .chain(() -> chairToo
                        ? steps.take(
                                        proposal,
                                        ProposalStep.COMPLETE_SCORING,
                                        actor,
                                        null,
                                        Map.of("participants", MEMBERS))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    public Uni<Void> hear(UUID proposal, Actor actor) {
        return steps.take(
                        proposal,
                        ProposalStep.HEAR,
                        actor,
                        null,
                        Map.of("proposers", "PRESENT", "department", "PRESENT"))
                .replaceWithVoid();
    }

    public Uni<Void> recommend(UUID proposal, Outcome outcome, List<String> opinions, Actor actor) {
        return database.query(CHAIR, Tuple.of(proposal))
                .map(rows -> rows.iterator().next().getUUID("id"))
                .chain(chair ->
                        recommendations.add(proposal, new Recommending(outcome, opinions), 1, MEMBERS, chair, now()))
                .chain(() -> steps.take(
                        proposal,
                        ProposalStep.RECOMMEND,
                        actor,
                        null,
                        Map.of("rulesVersion", 1, "participants", MEMBERS)))
                .replaceWithVoid();
    }

    public Uni<Void> remove() {
        return database.query(REMOVE).replaceWithVoid();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
