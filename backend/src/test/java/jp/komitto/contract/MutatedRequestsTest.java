package jp.komitto.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import jp.komitto.contract.RawHttp.Answer;
import jp.komitto.contract.RawHttp.Request;
import jp.komitto.contract.ServedContract.Operation;
import jp.komitto.shared.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent, the answer is one the contract knows: never a 5xx, every error in the one shape (I1, I4). The seed makes a
 * run repeatable; {@code -Dkomitto.mutations=10000} sends them all, {@code -Dkomitto.seed=…} others.
 */
@QuarkusTest
class MutatedRequestsTest {

    private static final int HOW_MANY = Integer.getInteger("komitto.mutations", 1_500);
    private static final long SEED = Long.getLong("komitto.seed", 20261124L);
    private static final int MOST_TOLD = 40;
    /** A request line or headers beyond all measure are refused before any code of ours runs (ADR 0005). */
    private static final Set<Integer> TOO_LONG = Set.of(414, 431);

    private static final String TOKEN_ENDPOINT = "issueToken";

    private final ObjectMapper json = new ObjectMapper();
    private final Random chance = new Random(SEED);
    private final List<String> wrong = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void noRequestHoweverSpoiltIsAnsweredOutsideTheContract() {
        ServedContract contract = ServedContract.ofThisServer();
        List<String> ids = World.made().ids();
        BaseRequests requests = new BaseRequests(new Samples(contract, chance, ids), chance);
        Spoiling spoiling = new Spoiling(chance);
        for (int n = 0; n < HOW_MANY; n++) {
            Operation operation =
                    contract.operations().get(n % contract.operations().size());
            Request request = spoiling.spoil(requests.of(operation, requests.visitorOf(operation)));
            judge(operation, request, RawHttp.send(request));
        }
        assertThat(wrong.stream().limit(MOST_TOLD))
                .as("%d of %d, seed %d", wrong.size(), HOW_MANY, SEED)
                .isEmpty();
        assertThat(statuses.keySet())
                .as("mutations reach all sorts of refusals")
                .contains(200, 400, 404, 415);
    }

    private void judge(Operation operation, Request request, Answer answer) {
        statuses.merge(answer.status(), 1, Integer::sum);
        String fault = fault(operation, request, answer);
        if (fault != null) {
            wrong.add(
                    "%s: %d %s %s%n  <- %s".formatted(operation.id(), answer.status(), fault, answer.body(), request));
        }
    }

    private String fault(Operation operation, Request request, Answer answer) {
        if (answer.status() >= 500) {
            return "is a fault of ours";
        }
        if (answer.status() < 400) {
            return operation.responses().has(Integer.toString(answer.status())) ? null : "is not in the contract";
        }
        if (answer.body().isEmpty() && (TOO_LONG.contains(answer.status()) || isNoAddress(request, answer))) {
            return null;
        }
        if (answer.header("content-type").startsWith("application/json")
                && operation.id().equals(TOKEN_ENDPOINT)) {
            return answer.body().contains("\"error\":") ? null : "is no token error";
        }
        return answer.header("content-type").startsWith("application/problem+json")
                ? shape(answer)
                : "is " + answer.header("content-type");
    }

    /** So is what stands where an address should, and is none (RFC 3986). */
    private static boolean isNoAddress(Request request, Answer answer) {
        try {
            new URI(request.target());
            return false;
        } catch (URISyntaxException none) {
            return answer.status() == 400;
        }
    }

    private String shape(Answer answer) {
        try {
            JsonNode problem = json.readTree(answer.body());
            boolean known = ProblemCatalogue.ALL.stream()
                    .map(ProblemCode::name)
                    .anyMatch(problem.path("code").asText()::equals);
            boolean whole = known
                    && problem.path("status").asInt() == answer.status()
                    && problem.path("type").asText().startsWith("/api/problems#")
                    && !problem.path("title").asText().isEmpty()
                    && !problem.path("detail").asText().isEmpty();
            return whole ? null : "has not the shape of a problem";
        } catch (JsonProcessingException unreadable) {
            return "is no JSON";
        }
    }
}
