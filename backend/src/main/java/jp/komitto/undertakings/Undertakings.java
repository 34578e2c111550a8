package jp.komitto.undertakings;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.Calls;
import jp.komitto.decisions.Decided;
import jp.komitto.decisions.Decided.Decision;
import jp.komitto.files.FileOwner;
import jp.komitto.files.FileView;
import jp.komitto.files.KeepingFiles;
import jp.komitto.proposals.ProposalFacts;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ReadingProposals;
import jp.komitto.proposals.Standpoint;
import jp.komitto.reviews.Reviewed;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;
import jp.komitto.sponsorships.Sponsored;
import jp.komitto.sponsorships.Sponsored.Sponsor;
import jp.komitto.undertakings.Rows.Planned;
import jp.komitto.undertakings.UndertakingViews.*;

/** An adopted project with all that belongs to it, for its group, its department and the city. */
@ApplicationScoped
public class Undertakings {

    static final String RECEIPTS = "undertaking";

    private static final String NAME = """
            select coalesce(g.name, r.answers ->> 'name', '') as name
              from (select $1::uuid as id) one
                   left join citizen_group g on g.id = one.id
                   left join registration r on r.id = one.id
            """;
    private static final String LIST = """
            select p.id, p.call_id, p.receipt, coalesce(p.answers ->> 'title', '') as title,
                   coalesce(g.name, r.answers ->> 'name', '') as group_name, p.department, p.status, d.amount, p.sample
              from proposal p
                   join decision d on d.proposal_id = p.id
                   join decision_release o on o.call_id = p.call_id
                   left join citizen_group g on g.id = p.group_id
                   left join registration r on r.id = p.group_id
             where d.outcome <> 'NOT_ADOPTED' and ($1::text is null or p.status = $1)
               and ($2 or p.department = any($3)
                       or exists (select 1 from group_membership m where m.group_id = p.group_id and m.account_id = $4))
             order by p.receipt desc limit 500
            """;

    /** What of it there is once it is read from the database. */
    private record Parts(
            ProposalFacts facts,
            Decision decision,
            Standpoint standpoint,
            String groupName,
            CallRules rules,
            List<Sponsor> sponsors,
            Planned planned) {

        long sponsored() {
            return sponsors.stream().mapToLong(Sponsor::amount).sum();
        }
    }

    private final Database database;
    private final ReadingProposals proposals;
    private final Calls calls;
    private final Decided decided;
    private final Reviewed reviewed;
    private final Rows rows;
    private final Evaluations evaluations;
    private final Sponsored sponsored;
    private final KeepingFiles files;

    @Inject
    Undertakings(
            Database database,
            ReadingProposals proposals,
            Calls calls,
            Decided decided,
            Reviewed reviewed,
            Rows rows,
            Evaluations evaluations,
            Sponsored sponsored,
            KeepingFiles files) {
        this.database = database;
        this.proposals = proposals;
        this.calls = calls;
        this.decided = decided;
        this.reviewed = reviewed;
        this.rows = rows;
        this.evaluations = evaluations;
        this.sponsored = sponsored;
        this.files = files;
    }

    static FileOwner receipts(UUID id) {
        return new FileOwner(RECEIPTS, id);
    }

    /** Of one's groups, one's departments; of all for those who serve the whole city. */
    Uni<Items> list(ProposalStatus status, Actor actor) {
        boolean all = actor.is(Role.SECRETARIAT) || actor.is(Role.ADMINISTRATOR) || actor.is(Role.NAVI_STAFF);
        Tuple tuple = Tuple.tuple()
                .addString(status == null ? null : status.name())
                .addBoolean(all)
                .addArrayOfString(actor.departments().toArray(String[]::new))
                .addUUID(actor.isStaff() ? null : actor.id());
        return database.query(LIST, tuple).map(found -> {
            List<Item> items = new ArrayList<>(found.size());
            found.forEach(row -> items.add(item(row)));
            return new Items(items);
        });
    }

    private static Item item(Row row) {
        return new Item(
                row.getUUID("id"),
                row.getUUID("call_id"),
                row.getString("receipt"),
                row.getString("title"),
                row.getString("group_name"),
                row.getString("department"),
                ProposalStatus.valueOf(row.getString("status")),
                row.getLong("amount"),
                row.getBoolean("sample"));
    }

    @WithTransaction
    Uni<View> read(UUID id, Actor actor) {
        return view(id, actor);
    }

    Uni<View> view(UUID id, Actor actor) {
        return proposals
                .standpoint(id, actor)
                .chain(standpoint -> proposals.require(id).chain(facts -> decided.released(id)
                        .invoke(decision -> {
                            if (!decision.outcome().isAdopted()) {
                                throw UndertakingProblem.UNDERTAKING_NOT_FOUND.problem();
                            }
                        })
                        .chain(decision -> name(facts.groupId()).chain(name -> calls.published(facts.callId())
                                .chain(call -> sponsored.of(id).chain(sponsors -> rows.planned(id)
                                        .map(planned -> new Parts(
                                                facts,
                                                decision,
                                                standpoint,
                                                name,
                                                call.rules(),
                                                sponsors,
                                                planned))))))))
                .onFailure(Problem.class)
                .transform(unknown -> UndertakingProblem.UNDERTAKING_NOT_FOUND.problem())
                .chain(parts -> rows.of(parts.facts()).chain(row -> assemble(parts, row)));
    }

    private Uni<String> name(UUID group) {
        return database.query(NAME, Tuple.of(group))
                .map(found -> found.iterator().next().getString("name"));
    }

    private Uni<View> assemble(Parts parts, Row row) {
        UUID id = parts.facts().id();
        return rows.versions(id).chain(versions -> rows.changes(id).chain(changes -> rows.reports(id)
                .chain(reports -> files.of(receipts(id)).chain(receipts -> reviewed.recommendation(id)
                        .chain(recommended -> evaluations.mutual(id).chain(mutual -> evaluations
                                .committee(id)
                                .map(committee -> view(
                                        parts,
                                        row,
                                        versions,
                                        changes,
                                        reports,
                                        receipts,
                                        opinions(recommended.opinions(), reports),
                                        mutual,
                                        committee))))))));
    }

    private static List<OpinionAnswered> opinions(List<Reviewed.OpinionText> opinions, List<Report> reports) {
        Map<String, String> answers =
                last(reports).map(report -> report.content().answers()).orElse(Map.of());
        return opinions.stream()
                .map(one -> new OpinionAnswered(
                        one.id(), one.text(), answers.get(one.id().toString())))
                .toList();
    }

    private static Optional<Report> last(List<Report> reports) {
        return reports.stream()
                .filter(report -> report.kind() == ReportKind.FINAL)
                .findFirst();
    }

    private View view(
            Parts parts,
            Row row,
            List<Version> versions,
            List<Change> changes,
            List<Report> reports,
            List<FileView> receipts,
            List<OpinionAnswered> opinions,
            List<Evaluation> mutual,
            List<CommitteeView> committee) {
        ProposalFacts facts = parts.facts();
        boolean over = facts.status() == ProposalStatus.EVALUATED || facts.status() == ProposalStatus.COMPLETED;
        return new View(
                facts.id(),
                facts.callId(),
                facts.groupId(),
                facts.receipt(),
                facts.title(),
                parts.groupName(),
                facts.department(),
                facts.status(),
                parts.standpoint(),
                facts.sample(),
                facts.projectYear(),
                parts.decision().outcome(),
                parts.decision().amount(),
                parts.decision().conditions(),
                facts.receipt() + "-A" + row.getInteger("version"),
                new Agreement(
                        row.getInteger("version"),
                        rows.terms(row),
                        row.getOffsetDateTime("group_signed_at"),
                        row.getOffsetDateTime("city_signed_at")),
                versions,
                rows.milestones(row).items(),
                changes,
                parts.planned().costs(),
                parts.planned().income(),
                reports,
                receipts,
                opinions,
                mutual.stream().map(Evaluation::side).toList(),
                visible(mutual, parts),
                over ? committee : List.of(),
                parts.sponsors().stream()
                        .map(sponsor -> new SponsorLine(
                                sponsor.groupId(), sponsor.groupName(), sponsor.amount(), sponsor.message()))
                        .toList(),
                settlement(parts, row, reports),
                row.getLong("revision"));
    }

    /** One's own, and the other side's when both are in. */
    private static List<Evaluation> visible(List<Evaluation> mutual, Parts parts) {
        if (mutual.size() == Side.values().length) {
            return mutual;
        }
        Side own = parts.standpoint() == Standpoint.PROPOSER ? Side.GROUP : Side.DEPARTMENT;
        boolean takesPart = parts.standpoint() == Standpoint.PROPOSER || parts.standpoint() == Standpoint.DEPARTMENT;
        return mutual.stream().filter(one -> takesPart && one.side() == own).toList();
    }

    private Settlement settlement(Parts parts, Row row, List<Report> reports) {
        return last(reports)
                .filter(report -> report.handedInAt() != null)
                .map(report -> Accounts.settle(
                        rows.terms(row).amount(),
                        parts.sponsored(),
                        report.content().otherIncome() == null
                                ? 0
                                : report.content().otherIncome(),
                        report.content().accounts(),
                        parts.rules(),
                        parts.rules().slot(parts.facts().slot()),
                        row.getOffsetDateTime("settled_at")))
                .orElse(null);
    }
}
