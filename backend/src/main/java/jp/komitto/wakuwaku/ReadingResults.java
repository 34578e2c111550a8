package jp.komitto.wakuwaku;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.komitto.calls.Words;
import jp.komitto.decisions.Verdict;
import jp.komitto.proposals.ProposalHistory;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.ReadingProposals;
import jp.komitto.reviews.Calculating;
import jp.komitto.reviews.CalculationViews.ItemLine;
import jp.komitto.reviews.Outcome;
import jp.komitto.shared.database.Database;
import jp.komitto.sponsorships.Sponsored;
import jp.komitto.sponsorships.Sponsored.Sponsor;
import jp.komitto.wakuwaku.WakuwakuViews.*;

/** What came out. Before the release there is nothing: no row leaves the database without one. */
@ApplicationScoped
class ReadingResults {

    /** Why something happened is public where the rules ask the city for a public reason. */
    private static final Set<ProposalStep> REASON_IS_PUBLIC = EnumSet.of(
            ProposalStep.RELEASE_ADOPTED,
            ProposalStep.RELEASE_NOT_ADOPTED,
            ProposalStep.SUSPEND,
            ProposalStep.RESUME,
            ProposalStep.CANCEL);

    private static final String CALLS = """
            select c.id, c.title, c.fiscal_year, c.round, c.sample, r.released_at,
                   (select count(*) from proposal p where p.call_id = c.id and p.versions > 0)::int as proposals,
                   (select count(*) from decision d where d.call_id = c.id and d.outcome <> 'NOT_ADOPTED')::int as adopted
              from decision_release r join call c on c.id = r.call_id
             where ($1::uuid is null or c.id = $1)
             order by c.fiscal_year desc, c.round desc, c.id limit 200
            """;
    private static final String LINES = """
            select p.id, p.call_id, p.receipt, coalesce(p.answers ->> 'title', '') as title,
                   coalesce(p.answers ->> 'summary', '') as summary, g.id as group_id,
                   coalesce(g.name, r.answers ->> 'name', '') as group_name, p.department, p.slot, p.status, p.project_year,
                   (p.budget ->> 'request')::bigint as request, d.outcome, d.amount, d.differs, d.reason, p.sample,
                   c.title as call_title, o.outcome as recommended,
                   array(select n.text from recommendation_opinion n where n.proposal_id = p.id order by n.position) as opinions,
                   array(select n.id::text from recommendation_opinion n where n.proposal_id = p.id order by n.position)
                       as opinion_ids
              from proposal p
                   join call c on c.id = p.call_id
                   join decision d on d.proposal_id = p.id
                   join decision_release x on x.call_id = p.call_id
                   join recommendation o on o.proposal_id = p.id
                   left join citizen_group g on g.id = p.group_id
                   left join registration r on r.id = p.group_id
             where %s and p.status not in ('WITHDRAWN', 'DECIDED')
             order by p.receipt
            """;
    private static final String OF_CALL = LINES.formatted("p.call_id = $1");
    private static final String ONE = LINES.formatted("p.id = $1");
    private static final String REPORT = """
            select content,
                   (select round(avg(e.mark) * 1000)::bigint from committee_evaluation e where e.proposal_id = $1) as evaluation
              from undertaking_report where proposal_id = $1 and kind = 'FINAL' and handed_in_at is not null
            """;
    private static final String STATISTICS = """
            select c.fiscal_year, sum(n.proposals)::int as proposals, sum(n.adopted)::int as adopted,
                   sum(n.withdrawn)::int as withdrawn, sum(n.cancelled)::int as cancelled, sum(n.completed)::int as completed,
                   sum((c.rules ->> 'totalBudget')::bigint)::bigint as budget, sum(n.awarded)::bigint as awarded,
                   sum(n.sponsored)::bigint as sponsored,
                   sum(n.by_youth)::int as by_youth,
                   (select count(*) from project a where a.fiscal_year = c.fiscal_year)::int as archived
              from decision_release r join call c on c.id = r.call_id
                   cross join lateral (
                       select count(*) as proposals,
                              count(*) filter (where d.outcome <> 'NOT_ADOPTED') as adopted,
                              count(*) filter (where p.status = 'WITHDRAWN') as withdrawn,
                              count(*) filter (where p.status = 'CANCELLED') as cancelled,
                              count(*) filter (where p.status = 'COMPLETED') as completed,
                              coalesce(sum(d.amount), 0) as awarded,
                              coalesce(sum((select sum(s.amount) from sponsorship s
                                             where s.proposal_id = p.id and s.status = 'ACCEPTED')), 0) as sponsored,
                              count(*) filter (where exists (
                                  select 1 from jsonb_array_elements(c.rules -> 'slots') s
                                   where s ->> 'code' = p.slot and s -> 'conditions' ? 'YOUTH_MAJORITY')) as by_youth
                         from proposal p left join decision d on d.proposal_id = p.id
                        where p.call_id = c.id and p.versions > 0) n
             where not c.sample
             group by c.fiscal_year order by c.fiscal_year desc limit 100
            """;

    private final Database database;
    private final ReadingProposals proposals;
    private final Calculating calculating;
    private final Sponsored sponsored;

    @Inject
    ReadingResults(Database database, ReadingProposals proposals, Calculating calculating, Sponsored sponsored) {
        this.database = database;
        this.proposals = proposals;
        this.calculating = calculating;
        this.sponsored = sponsored;
    }

    Uni<ReleasedCalls> calls() {
        return database.query(CALLS, Tuple.of((UUID) null))
                .map(rows -> new ReleasedCalls(all(rows, ReadingResults::call)));
    }

    @WithTransaction
    Uni<Results> of(UUID call) {
        return database.query(CALLS, Tuple.of(call)).chain(found -> {
            if (found.size() == 0) {
                throw WakuwakuProblem.RESULTS_NOT_OUT.problem();
            }
            ReleasedCall released = call(found.iterator().next());
            return calculating.published(call).chain(sheet -> {
                Map<String, ItemLine> standings =
                        sheet.items().stream().collect(Collectors.toMap(ItemLine::receipt, line -> line));
                return database.query(OF_CALL, Tuple.of(call))
                        .map(rows -> new Results(released, all(rows, row -> line(row, standings))));
            });
        });
    }

    @WithTransaction
    Uni<PublicProposal> one(UUID proposal) {
        return database.query(ONE, Tuple.of(proposal)).chain(rows -> {
            if (rows.size() == 0) {
                throw WakuwakuProblem.PROPOSAL_NOT_PUBLIC.problem();
            }
            Row row = rows.iterator().next();
            return proposals.timeline(proposal).chain(timeline -> database.query(REPORT, Tuple.of(proposal))
                    .chain(report ->
                            sponsored.of(proposal).map(sponsors -> proposal(row, timeline, sponsors, report))));
        });
    }

    Uni<Statistics> statistics() {
        return database.query(STATISTICS).map(rows -> new Statistics(all(rows, ReadingResults::year)));
    }

    private static <T> List<T> all(RowSet<Row> rows, Function<Row, T> view) {
        List<T> all = new ArrayList<>(rows.size());
        rows.forEach(row -> all.add(view.apply(row)));
        return all;
    }

    private static ReleasedCall call(Row row) {
        return new ReleasedCall(
                row.getUUID("id"),
                words(row, "title"),
                row.getInteger("fiscal_year"),
                row.getInteger("round"),
                row.getOffsetDateTime("released_at"),
                row.getInteger("proposals"),
                row.getInteger("adopted"),
                row.getBoolean("sample"));
    }

    private static Words words(Row row, String column) {
        return row.getJsonObject(column).mapTo(Words.class);
    }

    private static ResultLine line(Row row, Map<String, ItemLine> standings) {
        ItemLine standing = standings.get(row.getString("receipt"));
        return new ResultLine(
                row.getUUID("id"),
                row.getString("receipt"),
                row.getString("title"),
                row.getUUID("group_id"),
                row.getString("group_name"),
                row.getString("department"),
                row.getString("slot"),
                ProposalStatus.valueOf(row.getString("status")),
                row.getLong("request"),
                Verdict.valueOf(row.getString("outcome")),
                row.getLong("amount"),
                Outcome.valueOf(row.getString("recommended")),
                row.getBoolean("differs"),
                row.getBoolean("differs") ? row.getString("reason") : null,
                List.of(row.getArrayOfStrings("opinions")),
                standing == null ? null : standing.score(),
                standing == null ? null : standing.rank());
    }

    private static PublicProposal proposal(
            Row row, List<ProposalHistory.Event> timeline, List<Sponsor> sponsors, RowSet<Row> report) {
        ProposalStatus status = ProposalStatus.valueOf(row.getString("status"));
        Row written = status == ProposalStatus.COMPLETED && report.size() > 0
                ? report.iterator().next()
                : null;
        return new PublicProposal(
                row.getUUID("id"),
                row.getUUID("call_id"),
                words(row, "call_title"),
                row.getString("receipt"),
                row.getString("title"),
                row.getString("summary"),
                row.getUUID("group_id"),
                row.getString("group_name"),
                row.getString("department"),
                row.getString("slot"),
                row.getInteger("project_year"),
                status,
                Verdict.valueOf(row.getString("outcome")),
                row.getLong("amount"),
                row.getBoolean("sample"),
                timeline.stream().map(ReadingResults::event).toList(),
                opinions(row, written),
                sponsors.stream()
                        .map(sponsor -> new SponsorLine(
                                sponsor.groupId(), sponsor.groupName(), sponsor.amount(), sponsor.message()))
                        .toList(),
                written == null ? null : report(written));
    }

    private static Event event(ProposalHistory.Event event) {
        return new Event(
                event.step(),
                event.status(),
                event.party(),
                event.at(),
                REASON_IS_PUBLIC.contains(event.step()) ? event.reason() : null);
    }

    private static List<OpinionLine> opinions(Row row, Row report) {
        String[] texts = row.getArrayOfStrings("opinions");
        String[] ids = row.getArrayOfStrings("opinion_ids");
        JsonObject answers = report == null
                ? new JsonObject()
                : report.getJsonObject("content").getJsonObject("answers");
        List<OpinionLine> opinions = new ArrayList<>();
        for (int n = 0; n < texts.length; n++) {
            opinions.add(new OpinionLine(texts[n], answers.getString(ids[n])));
        }
        return opinions;
    }

    private static ReportLine report(Row row) {
        JsonObject content = row.getJsonObject("content");
        Long evaluation = row.getLong("evaluation");
        return new ReportLine(
                content.getString("done"),
                content.getString("effect"),
                content.getInteger("participants"),
                evaluation == null ? 0 : evaluation);
    }

    private static Year year(Row row) {
        return new Year(
                row.getInteger("fiscal_year"),
                row.getInteger("proposals"),
                row.getInteger("adopted"),
                row.getInteger("withdrawn"),
                row.getInteger("cancelled"),
                row.getInteger("completed"),
                row.getLong("budget"),
                row.getLong("awarded"),
                row.getLong("sponsored"),
                row.getInteger("by_youth"),
                row.getInteger("archived"));
    }
}
