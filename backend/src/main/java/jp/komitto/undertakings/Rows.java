package jp.komitto.undertakings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.calls.Calls;
import jp.komitto.decisions.Decided;
import jp.komitto.proposals.ProposalFacts;
import jp.komitto.proposals.ReadingProposals;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Sha256;
import jp.komitto.undertakings.UndertakingViews.Change;
import jp.komitto.undertakings.UndertakingViews.ChangeOutcome;
import jp.komitto.undertakings.UndertakingViews.Milestones;
import jp.komitto.undertakings.UndertakingViews.PlannedCost;
import jp.komitto.undertakings.UndertakingViews.PlannedIncome;
import jp.komitto.undertakings.UndertakingViews.Report;
import jp.komitto.undertakings.UndertakingViews.ReportKind;
import jp.komitto.undertakings.UndertakingViews.ReportWritten;
import jp.komitto.undertakings.UndertakingViews.Terms;
import jp.komitto.undertakings.UndertakingViews.Version;

/** Undertakings as they lie in the database. */
@ApplicationScoped
class Rows {

    private static final String ONE = "select * from undertaking where proposal_id = $1";
    private static final String BEGIN = """
            insert into undertaking (proposal_id, version, terms, milestones, revision) values ($1, 0, $2, '{"items": []}', 1)
            on conflict (proposal_id) do nothing
            """;
    private static final String TERMS = """
            update undertaking set terms = $2, revision = revision + 1, group_signed_by = null, group_signed_at = null,
                   city_signed_by = null, city_signed_at = null
             where proposal_id = $1
            """;
    private static final String MILESTONES =
            "update undertaking set milestones = $2, revision = revision + 1 where proposal_id = $1";
    private static final String SIGN_GROUP = """
            update undertaking set group_signed_by = $2, group_signed_at = $3, revision = revision + 1 where proposal_id = $1
            """;
    private static final String SIGN_CITY = """
            update undertaking set city_signed_by = $2, city_signed_at = $3, revision = revision + 1 where proposal_id = $1
            """;
    private static final String RAISE =
            "update undertaking set version = version + 1, terms = $2, revision = revision + 1 where proposal_id = $1";
    private static final String FREEZE = """
            insert into undertaking_version (proposal_id, number, terms, hash, agreed_at)
            select proposal_id, version, terms, $2, $3 from undertaking where proposal_id = $1
            """;
    private static final String VERSIONS = """
            select number, terms, hash, agreed_at from undertaking_version where proposal_id = $1 order by number
            """;
    private static final String CHANGES = "select * from undertaking_change where proposal_id = $1 order by number";
    private static final String ASK = """
            insert into undertaking_change (proposal_id, number, terms, reason, asked_at, outcome, revision)
            select $1, (select coalesce(max(number), 0) + 1 from undertaking_change where proposal_id = $1), $2, $3, $4, 'ASKED', 1
            """;
    private static final String ASK_ANEW = """
            update undertaking_change set terms = $2, reason = $3, asked_at = $4, department_at = null, department_by = null,
                   office_at = null, office_by = null, revision = revision + 1
             where proposal_id = $1 and outcome = 'ASKED'
            """;
    private static final String APPROVE_DEPARTMENT = """
            update undertaking_change set department_at = $2, department_by = $3, revision = revision + 1
             where proposal_id = $1 and outcome = 'ASKED'
            """;
    private static final String APPROVE_OFFICE = """
            update undertaking_change set office_at = $2, office_by = $3, revision = revision + 1
             where proposal_id = $1 and outcome = 'ASKED'
            """;
    private static final String ANSWER = """
            update undertaking_change set outcome = $2, answer = $3, revision = revision + 1
             where proposal_id = $1 and outcome = 'ASKED'
            """;
    private static final String REPORTS =
            "select kind, content, revision, handed_in_at from undertaking_report where proposal_id = $1 order by kind desc";
    private static final String REPORT = """
            insert into undertaking_report (proposal_id, kind, content, revision, handed_in_at) values ($1, $2, $3, 1, $4)
            on conflict (proposal_id, kind)
            do update set content = $3, handed_in_at = $4, revision = undertaking_report.revision + 1
            """;
    private static final String SETTLE = """
            update undertaking set refund = $2, settled_by = $3, settled_at = $4, revision = revision + 1 where proposal_id = $1
            """;

    private final Database database;
    private final ReadingProposals proposals;
    private final Decided decided;
    private final Calls calls;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    Rows(Database database, ReadingProposals proposals, Decided decided, Calls calls, ObjectMapper json, Clock clock) {
        this.database = database;
        this.proposals = proposals;
        this.decided = decided;
        this.calls = calls;
        this.json = json;
        this.clock = clock;
    }

    /** Begun from what was proposed and decided, when somebody looks at it for the first time. */
    Uni<Row> of(ProposalFacts facts) {
        return database.query(ONE, Tuple.of(facts.id()))
                .chain(rows -> rows.size() > 0
                        ? Uni.createFrom().item(rows.iterator().next())
                        : begin(facts)
                                .chain(() -> database.query(ONE, Tuple.of(facts.id())))
                                .map(begun -> begun.iterator().next()));
    }

    /** What was planned in the version that was decided upon: the costs, line by line, and where the money was to come from. */
    record Planned(List<PlannedCost> costs, PlannedIncome income) {}

    Uni<Planned> planned(UUID id) {
        return proposals.latestVersion(id).map(version -> {
            var budget = version.budget();
            return new Planned(
                    budget.lines().stream()
                            .map(line -> new PlannedCost(line.category(), line.description(), line.amount()))
                            .toList(),
                    new PlannedIncome(budget.request(), budget.other(), budget.own()));
        });
    }

    private Uni<Void> begin(ProposalFacts facts) {
        return decided.released(facts.id())
                .chain(decision -> proposals.latestVersion(facts.id()).chain(version -> calls.published(facts.callId())
                        .chain(call -> {
                            Terms terms = new Terms(
                                    said(version.content().get("groupRole")),
                                    said(version.content().get("cityRole")),
                                    decision.conditions(),
                                    decision.amount(),
                                    call.rules().dates().projectFrom(),
                                    call.rules().dates().projectUntil());
                            return database.query(BEGIN, Tuple.of(facts.id(), written(terms)));
                        })))
                .replaceWithVoid();
    }

    private static String said(Object answer) {
        return answer == null ? "－" : answer.toString();
    }

    Uni<Void> write(UUID id, Terms terms) {
        return database.query(TERMS, Tuple.of(id, written(terms))).replaceWithVoid();
    }

    Uni<Void> plan(UUID id, Milestones milestones) {
        return database.query(MILESTONES, Tuple.of(id, written(milestones))).replaceWithVoid();
    }

    Uni<Void> sign(UUID id, boolean group, UUID actor) {
        return database.query(group ? SIGN_GROUP : SIGN_CITY, Tuple.of(id, actor, now()))
                .replaceWithVoid();
    }

    /** The next version, as it was agreed upon. */
    Uni<Void> agree(UUID id, Terms terms) {
        JsonObject text = written(terms);
        return database.query(RAISE, Tuple.of(id, text))
                .chain(() -> database.query(FREEZE, Tuple.of(id, Sha256.hex(text.encode()), now())))
                .replaceWithVoid();
    }

    Uni<List<Version>> versions(UUID id) {
        return database.query(VERSIONS, Tuple.of(id)).map(rows -> {
            List<Version> versions = new ArrayList<>();
            rows.forEach(row -> versions.add(new Version(
                    row.getInteger("number"), terms(row), row.getString("hash"), row.getOffsetDateTime("agreed_at"))));
            return versions;
        });
    }

    Uni<Void> ask(UUID id, Terms terms, String reason, boolean anew) {
        return database.query(anew ? ASK_ANEW : ASK, Tuple.of(id, written(terms), reason, now()))
                .replaceWithVoid();
    }

    Uni<Void> approve(UUID id, boolean department, UUID actor) {
        return database.query(department ? APPROVE_DEPARTMENT : APPROVE_OFFICE, Tuple.of(id, now(), actor))
                .replaceWithVoid();
    }

    Uni<Void> answer(UUID id, ChangeOutcome outcome, String answer) {
        return database.query(ANSWER, Tuple.of(id, outcome.name(), answer)).replaceWithVoid();
    }

    Uni<List<Change>> changes(UUID id) {
        return database.query(CHANGES, Tuple.of(id)).map(rows -> {
            List<Change> changes = new ArrayList<>();
            rows.forEach(row -> changes.add(new Change(
                    row.getInteger("number"),
                    terms(row),
                    row.getString("reason"),
                    row.getOffsetDateTime("asked_at"),
                    row.getOffsetDateTime("department_at"),
                    row.getOffsetDateTime("office_at"),
                    ChangeOutcome.valueOf(row.getString("outcome")),
                    row.getString("answer"))));
            return changes;
        });
    }

    Uni<Void> report(UUID id, ReportKind kind, ReportWritten content, OffsetDateTime handedInAt) {
        return database.query(REPORT, Tuple.of(id, kind.name(), written(content), handedInAt))
                .replaceWithVoid();
    }

    Uni<List<Report>> reports(UUID id) {
        return database.query(REPORTS, Tuple.of(id)).map(rows -> {
            List<Report> reports = new ArrayList<>();
            rows.forEach(row -> reports.add(new Report(
                    ReportKind.valueOf(row.getString("kind")),
                    read(row.getJsonObject("content"), ReportWritten.class),
                    row.getLong("revision"),
                    row.getOffsetDateTime("handed_in_at"))));
            return reports;
        });
    }

    Uni<Void> settle(UUID id, long refund, UUID actor) {
        return database.query(SETTLE, Tuple.of(id, refund, actor, now())).replaceWithVoid();
    }

    Terms terms(Row row) {
        return read(row.getJsonObject("terms"), Terms.class);
    }

    Milestones milestones(Row row) {
        return read(row.getJsonObject("milestones"), Milestones.class);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private <T> T read(JsonObject value, Class<T> type) {
        try {
            return json.readValue(value.encode(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonObject written(Object value) {
        try {
            return new JsonObject(json.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
