package jp.komitto.reviews;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.komitto.calls.Phase;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.reviews.CalculationViews.Calculation;
import jp.komitto.reviews.CalculationViews.CriterionLine;
import jp.komitto.reviews.CalculationViews.ItemLine;
import jp.komitto.reviews.CalculationViews.SlotLine;
import jp.komitto.reviews.RulesOfReview.Held;
import jp.komitto.scoring.Sheet;
import jp.komitto.scoring.Standing;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Sha256;

/** Puts the calculation sheet of a call together, freezes it when the decisions come out, and shows it. */
@ApplicationScoped
public class Calculating {

    private static final String MEMBERS = """
            select letter from panel_member where call_id = $1 order by char_length(letter), letter
            """;

    /** Of every member the last round that was handed in; nothing of those who were recused. */
    private static final String ITEMS = """
            select p.id, p.receipt, p.slot, coalesce(p.answers ->> 'title', '') as title,
                   (p.budget ->> 'request')::bigint as request, m.letter,
                   exists (select 1 from review_recusal r where r.proposal_id = p.id and r.member_id = m.id) as recused,
                   (select s.marks from review_score s
                     where s.proposal_id = p.id and s.member_id = m.id and s.handed_in_at is not null
                     order by s.round desc limit 1) as marks
              from proposal p join panel_member m on m.call_id = p.call_id
             where p.call_id = $1 and p.status = any($2)
             order by p.receipt, char_length(m.letter), m.letter
            """;

    private static final String FREEZE = """
            insert into calculation_sheet (call_id, content, csv, hash, frozen_at) values ($1, $2, $3, $4, $5)
            on conflict (call_id) do nothing
            """;
    private static final String FROZEN = "select content, csv from calculation_sheet where call_id = $1";

    /** From the first score on that is complete. */
    private static final String[] SCORED = Arrays.stream(ProposalStatus.values())
            .filter(status -> status.phase().compareTo(Phase.SCORED) >= 0)
            .map(Enum::name)
            .toArray(String[]::new);

    private final Database database;
    private final RulesOfReview rules;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    Calculating(Database database, RulesOfReview rules, ObjectMapper json, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
    }

    /** As the scores stand now. */
    @WithTransaction
    Uni<Calculation> now(UUID call) {
        return rules.formed(call).chain(this::compute);
    }

    /** Together with the decisions, in their transaction. What is frozen once stays. */
    public Uni<Void> freeze(UUID call) {
        return now(call).chain(sheet -> {
            String csv = CalculationCsv.of(sheet);
            OffsetDateTime at = OffsetDateTime.now(clock);
            Calculation frozen = frozen(sheet, Sha256.hex(csv), at);
            return database.query(FREEZE, Tuple.of(call, new JsonObject(written(frozen)), csv, frozen.hash(), at))
                    .replaceWithVoid();
        });
    }

    /** For everybody. */
    public Uni<Calculation> published(UUID call) {
        return frozen(call).map(row -> read(row.getJsonObject("content").encode()));
    }

    Uni<String> csv(UUID call) {
        return frozen(call).map(row -> row.getString("csv"));
    }

    private Uni<Row> frozen(UUID call) {
        return database.query(FROZEN, Tuple.of(call)).map(rows -> {
            if (rows.size() == 0) {
                throw ReviewProblem.CALCULATION_NOT_OUT.problem();
            }
            return rows.iterator().next();
        });
    }

    private Uni<Calculation> compute(Held held) {
        return database.query(MEMBERS, Tuple.of(held.call())).chain(seats -> {
            List<String> members = new ArrayList<>();
            seats.forEach(row -> members.add(row.getString("letter")));
            return items(held.call()).map(items -> compute(held, members, items));
        });
    }

    /** What is known of an item before anything is computed. */
    private static final class Known {

        private final Row row;
        private final Map<String, Map<String, Integer>> marks = new TreeMap<>();
        private final List<String> recused = new ArrayList<>();
        private final List<String> absent = new ArrayList<>();

        private Known(Row row) {
            this.row = row;
        }

        private void add(Row ofMember) {
            String letter = ofMember.getString("letter");
            JsonObject given = ofMember.getJsonObject("marks");
            if (ofMember.getBoolean("recused")) {
                recused.add(letter);
            } else if (given == null) {
                absent.add(letter);
            } else {
                marks.put(letter, Scores.marks(given));
            }
        }

        private Sheet.Item item() {
            return new Sheet.Item(row.getString("receipt"), row.getString("slot"), row.getLong("request"), marks);
        }
    }

    private Uni<Map<String, Known>> items(UUID call) {
        return database.query(ITEMS, Tuple.of(call, SCORED)).map(rows -> {
            Map<String, Known> items = new LinkedHashMap<>();
            rows.forEach(row -> items.computeIfAbsent(row.getString("receipt"), receipt -> new Known(row))
                    .add(row));
            return items;
        });
    }

    private static Calculation compute(Held held, List<String> members, Map<String, Known> items) {
        Sheet sheet = new Sheet(
                held.rules().recusalRule(),
                held.rules().tieRules(),
                held.rules().totalBudget(),
                held.rules().slots().stream()
                        .map(slot -> new Sheet.Slot(
                                slot.code(), slot.rubric(), slot.reserved(), slot.fallsThroughTo(), slot.threshold()))
                        .toList(),
                members,
                items.values().stream().map(Known::item).toList());
        return new Calculation(
                held.call(),
                held.title(),
                held.version(),
                sheet.recusalRule(),
                sheet.tieRules(),
                sheet.totalBudget(),
                slots(held),
                members,
                jp.komitto.scoring.Calculation.of(sheet).stream()
                        .map(standing ->
                                line(standing, items.get(standing.item().receipt())))
                        .toList(),
                null,
                null);
    }

    private static List<SlotLine> slots(Held held) {
        return held.rules().slots().stream()
                .map(slot -> new SlotLine(
                        slot.code(),
                        slot.title(),
                        slot.reserved(),
                        slot.fallsThroughTo(),
                        slot.threshold(),
                        slot.criteria().stream()
                                .map(one -> new CriterionLine(one.code(), one.title(), one.weight(), one.highest()))
                                .toList()))
                .toList();
    }

    private static ItemLine line(Standing standing, Known known) {
        Sheet.Item item = standing.item();
        return new ItemLine(
                item.receipt(),
                known.row.getString("title"),
                item.slot(),
                item.request(),
                known.marks,
                known.recused,
                known.absent,
                standing.participants(),
                standing.score(),
                standing.highest(),
                standing.weightiest(),
                standing.rank(),
                standing.passes(),
                standing.funded());
    }

    private static Calculation frozen(Calculation sheet, String hash, OffsetDateTime at) {
        return new Calculation(
                sheet.callId(),
                sheet.callTitle(),
                sheet.rulesVersion(),
                sheet.recusalRule(),
                sheet.tieRules(),
                sheet.totalBudget(),
                sheet.slots(),
                sheet.members(),
                sheet.items(),
                hash,
                at);
    }

    private Calculation read(String text) {
        try {
            return json.readValue(text, Calculation.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(Calculation sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
