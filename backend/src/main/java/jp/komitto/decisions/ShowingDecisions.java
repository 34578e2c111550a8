package jp.komitto.decisions;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.calls.Calls;
import jp.komitto.calls.PublishedCall;
import jp.komitto.calls.Sight;
import jp.komitto.decisions.Decided.Decision;
import jp.komitto.decisions.DecisionViews.CriterionResult;
import jp.komitto.decisions.DecisionViews.DecisionView;
import jp.komitto.decisions.DecisionViews.Decisions;
import jp.komitto.decisions.DecisionViews.Result;
import jp.komitto.proposals.ProposalFacts;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ReadingProposals;
import jp.komitto.reviews.Calculating;
import jp.komitto.reviews.CalculationViews.Calculation;
import jp.komitto.reviews.CalculationViews.CriterionLine;
import jp.komitto.reviews.CalculationViews.ItemLine;
import jp.komitto.reviews.Outcome;
import jp.komitto.reviews.Reviewed;
import jp.komitto.reviews.Reviewed.OpinionText;
import jp.komitto.reviews.Reviewed.Recommendation;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Actor;

/** Decisions to staff while they are pending, and to the proposers once they are out. */
@ApplicationScoped
class ShowingDecisions {

    private static final long THOUSAND = 1000;

    /** Behind the receipt: the number of the letter. A decision is never decided again once it is out. */
    private static final String LETTER = "-D";

    private static final String ALL = """
            select p.id, p.receipt, coalesce(p.answers ->> 'title', '') as title, p.slot, p.status,
                   (p.budget ->> 'request')::bigint as request, coalesce(g.name, r.answers ->> 'name', '') as group_name,
                   o.outcome as recommended,
                   array(select n.text from recommendation_opinion n where n.proposal_id = p.id order by n.position) as opinions,
                   d.outcome, d.amount, coalesce(d.differs, false) as differs, d.reason, d.conditions, d.advice, d.decided_by,
                   d.confirmed_at, coalesce(d.revision, 0) as revision
              from proposal p
                   left join decision d on d.proposal_id = p.id
                   left join recommendation o on o.proposal_id = p.id
                   left join citizen_group g on g.id = p.group_id
                   left join registration r on r.id = p.group_id
             where p.call_id = $1 and p.versions > 0 and p.status <> 'WITHDRAWN'
             order by p.receipt
            """;
    private static final String RELEASED = "select released_at from decision_release where call_id = $1";
    private static final String GROUP = """
            select coalesce(g.name, r.answers ->> 'name', '') as name
              from (select $1::uuid as id) one
                   left join citizen_group g on g.id = one.id
                   left join registration r on r.id = one.id
            """;

    private final Database database;
    private final Calls calls;
    private final ReadingProposals proposals;
    private final Decided decided;
    private final Reviewed reviewed;
    private final Calculating calculating;

    @Inject
    ShowingDecisions(
            Database database,
            Calls calls,
            ReadingProposals proposals,
            Decided decided,
            Reviewed reviewed,
            Calculating calculating) {
        this.database = database;
        this.calls = calls;
        this.proposals = proposals;
        this.decided = decided;
        this.reviewed = reviewed;
        this.calculating = calculating;
    }

    @WithTransaction
    Uni<Decisions> read(UUID call, Actor actor) {
        return ofCall(call, actor);
    }

    Uni<Decisions> ofCall(UUID id, Actor actor) {
        return calls.published(id)
                .chain(call -> database.query(ALL, Tuple.of(id)).chain(rows -> database.query(RELEASED, Tuple.of(id))
                        .map(released -> decisions(call, rows, released, actor))));
    }

    private static Decisions decisions(PublishedCall call, RowSet<Row> rows, RowSet<Row> released, Actor actor) {
        List<DecisionView> items = new ArrayList<>(rows.size());
        rows.forEach(row -> items.add(view(row, actor)));
        OffsetDateTime at =
                released.size() == 0 ? null : released.iterator().next().getOffsetDateTime("released_at");
        return new Decisions(
                call.id(),
                call.title(),
                call.rules().totalBudget(),
                items.stream()
                        .filter(item -> item.amount() != null)
                        .mapToLong(DecisionView::amount)
                        .sum(),
                at == null && !items.isEmpty() && items.stream().allMatch(ShowingDecisions::isSettled),
                at,
                items);
    }

    private static boolean isSettled(DecisionView item) {
        return item.status() == ProposalStatus.INELIGIBLE
                || (item.status() == ProposalStatus.DECIDED && item.confirmedAt() != null);
    }

    private static DecisionView view(Row row, Actor actor) {
        return new DecisionView(
                row.getUUID("id"),
                row.getString("receipt"),
                row.getString("title"),
                row.getString("group_name"),
                row.getString("slot"),
                ProposalStatus.valueOf(row.getString("status")),
                row.getLong("request"),
                row.getString("recommended") == null ? null : Outcome.valueOf(row.getString("recommended")),
                List.of(row.getArrayOfStrings("opinions")),
                row.getString("outcome") == null ? null : Verdict.valueOf(row.getString("outcome")),
                row.getLong("amount"),
                row.getBoolean("differs"),
                row.getString("reason"),
                row.getString("conditions"),
                Decided.texts(row.getJsonObject("advice")),
                actor.id().equals(row.getUUID("decided_by")),
                row.getOffsetDateTime("confirmed_at"),
                row.getLong("revision"));
    }

    /** For whoever may see the proposal. */
    @WithTransaction
    Uni<Result> result(UUID proposal, Actor actor) {
        return proposals
                .standpoint(proposal, actor)
                .chain(() -> decided.released(proposal))
                .chain(decision -> proposals.require(proposal).chain(facts -> result(facts, decision)));
    }

    private Uni<Result> result(ProposalFacts facts, Decision decision) {
        return calls.published(facts.callId()).chain(call -> reviewed.recommendation(facts.id())
                .chain(recommended -> calculating.published(facts.callId()).chain(sheet -> database.query(
                                GROUP, Tuple.of(facts.groupId()))
                        .map(rows -> result(
                                facts,
                                decision,
                                call,
                                recommended,
                                sheet,
                                rows.iterator().next().getString("name"))))));
    }

    private static Result result(
            ProposalFacts facts,
            Decision decision,
            PublishedCall call,
            Recommendation recommended,
            Calculation sheet,
            String groupName) {
        boolean told =
                call.rules().shows(Sight.FEEDBACK_TO_PROPOSER, facts.status().phase());
        return new Result(
                facts.id(),
                facts.receipt() + LETTER,
                facts.receipt(),
                facts.title(),
                groupName,
                call.title(),
                decision.outcome(),
                decision.amount(),
                recommended.outcome(),
                recommended.opinions().stream().map(OpinionText::text).toList(),
                decision.differs(),
                decision.reason(),
                decision.conditions(),
                told ? feedback(facts, decision, sheet) : List.of(),
                decision.released());
    }

    private static List<CriterionResult> feedback(ProposalFacts facts, Decision decision, Calculation sheet) {
        return sheet.items().stream()
                .filter(item -> item.receipt().equals(facts.receipt()))
                .flatMap(item -> sheet.slots().stream()
                        .filter(slot -> slot.code().equals(item.slot()))
                        .flatMap(slot -> slot.criteria().stream())
                        .map(criterion -> new CriterionResult(
                                criterion.code(),
                                criterion.title(),
                                average(item, criterion),
                                criterion.highest(),
                                decision.advice().get(criterion.code()))))
                .toList();
    }

    private static long average(ItemLine item, CriterionLine criterion) {
        long sum = item.marks().values().stream()
                .mapToLong(marks -> marks.getOrDefault(criterion.code(), 0))
                .sum();
        return (2 * sum * THOUSAND + item.participants()) / (2L * item.participants());
    }
}
