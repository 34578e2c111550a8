package jp.komitto.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jp.komitto.contract.BaseRequests.Parts;
import jp.komitto.contract.RawHttp.Answer;
import jp.komitto.contract.ServedContract.Operation;
import jp.komitto.contract.Violations.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The contract from both sides, operation by operation: what it describes is answered as it says, down to the last member, and what
 * it forbids is taken nowhere: each bound of each value, in bodies and in queries, is stepped over once.
 */
@QuarkusTest
class ContractKeptTest {

    private static final int ROUNDS = Integer.getInteger("komitto.contract.rounds", 3);
    private static final long SEED = Long.getLong("komitto.seed", 20261126L);
    private static final int MOST_TOLD = 200;
    private static final String ENDLESS = "streamEvents";

    private final Random chance = new Random(SEED);
    private final List<String> wrong = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    private ServedContract contract;
    private World world;
    private Samples samples;
    private BaseRequests requests;

    @BeforeEach
    void ask() {
        contract = ServedContract.ofThisServer();
        world = World.made();
        samples = new Samples(contract, chance, world.ids());
        requests = new BaseRequests(samples, chance);
    }

    @Test
    void what_the_contract_describes_is_answered_as_it_says() {
        AnswerShapes shapes = new AnswerShapes(contract);
        for (Operation operation : contract.operations()) {
            for (int n = 0; n < ROUNDS && !operation.id().equals(ENDLESS); n++) {
                Parts parts = requests.of(operation, visitor(operation));
                Answer answer = send(parts);
                note(operation, answer, shapes.fault(operation, answer), parts.target());
            }
        }
        tell();
        assertThat(statuses).as("all sorts of answers were seen").containsKeys(200, 201, 400, 404);
    }

    @Test
    void what_the_contract_forbids_is_taken_nowhere() {
        Violations violations = new Violations(contract);
        for (Operation operation : contract.operations()) {
            if (operation.id().equals(ENDLESS)) {
                continue;
            }
            JsonNode schema = operation.bodies().get("application/json");
            if (schema != null) {
                for (Violation violation : violations.of(schema, samples.of(schema))) {
                    refuse(operation, violation.why(), with(bare(operation), violation.body()));
                }
            }
            for (JsonNode parameter : operation.parametersIn("query")) {
                String name = parameter.path("name").asText();
                for (Violation violation : violations.text(valueOf(parameter.path("schema")), name)) {
                    if (violation.body().isValueNode()) {
                        refuse(
                                operation,
                                violation.why(),
                                asking(bare(operation), name, violation.body().asText()));
                    }
                }
            }
        }
        tell();
        assertThat(statuses).as("they were refused, and for what they are").containsKeys(400);
    }

    /** Of a list, each value goes by the name of its own. */
    private JsonNode valueOf(JsonNode schema) {
        JsonNode resolved = contract.resolved(schema);
        return resolved.has("items") ? resolved.path("items") : resolved;
    }

    private void refuse(Operation operation, String why, Parts parts) {
        Answer answer = send(parts);
        boolean refused = answer.status() >= 400 && answer.status() < 500;
        note(operation, answer, refused ? null : "though " + why, parts.target());
    }

    private void note(Operation operation, Answer answer, String fault, String target) {
        statuses.merge(answer.status(), 1, Integer::sum);
        if (fault != null) {
            String body = answer.body().substring(0, Math.min(300, answer.body().length()));
            wrong.add("%s: %d %s%n  <- %s %s%n  %s"
                    .formatted(operation.id(), answer.status(), fault, operation.method(), target, body));
        }
    }

    private void tell() {
        assertThat(wrong.stream().limit(MOST_TOLD))
                .as("%d of %s, seed %d", wrong.size(), statuses, SEED)
                .isEmpty();
    }

    /** Half of the time somebody to whom the things belong that exist here. */
    private String visitor(Operation operation) {
        String stranger = requests.visitorOf(operation);
        return stranger != null && stranger.endsWith(" CITIZEN") && chance.nextBoolean()
                ? world.owner().id() + " CITIZEN"
                : stranger;
    }

    /** Without any query: what is wrong is wrong by itself. */
    private Parts bare(Operation operation) {
        Parts parts = requests.of(operation, visitor(operation));
        return new Parts(
                parts.method(),
                parts.path(),
                Map.of(),
                parts.headers(),
                parts.contentType(),
                parts.json(),
                parts.body());
    }

    private static Parts with(Parts parts, JsonNode body) {
        return new Parts(
                parts.method(),
                parts.path(),
                parts.query(),
                parts.headers(),
                "application/json",
                (ObjectNode) body,
                null);
    }

    private static Parts asking(Parts parts, String name, String value) {
        Map<String, String> query = new LinkedHashMap<>(Map.of(name, value));
        return new Parts(
                parts.method(), parts.path(), query, parts.headers(), parts.contentType(), parts.json(), parts.body());
    }

    private static Answer send(Parts parts) {
        return RawHttp.send(parts.request());
    }
}
