package jp.komitto.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.komitto.contract.BaseRequests.Parts;
import jp.komitto.contract.RawHttp.Answer;
import jp.komitto.contract.ServedContract.Operation;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.security.Scopes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every operation with every id of somebody else (Z2): nothing of it can be changed or seen, and contact details come out
 * nowhere, whoever asks, in no answer and no log (Z3).
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsTest {

    /** Anybody may ask the city for these about a group that is not theirs. */
    private static final Set<String> OPEN_TO_STRANGERS = Set.of("askForSuccession");

    private final Random chance = new Random(20261124);
    private final StringBuilder logged = new StringBuilder();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.append(record.getMessage()).append(record.getThrown()).append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private World world;
    private ServedContract contract;
    private BaseRequests requests;

    @BeforeEach
    void make() {
        if (world != null) {
            return;
        }
        Logger.getLogger("").addHandler(listening);
        world = World.made();
        contract = ServedContract.ofThisServer();
        requests = new BaseRequests(new Samples(contract, chance, world.ids()), chance);
    }

    @AfterAll
    void listenNoMore() {
        Logger.getLogger("").removeHandler(listening);
    }

    @Test
    void aStrangerChangesNothingAndSeesNothing() {
        String stranger = UUID.randomUUID() + " " + Role.CITIZEN + "," + Role.GROUP_MEMBER;
        List<String> leaks = new ArrayList<>();
        for (Operation operation : operations()) {
            for (String id : world.ids()) {
                Answer answer = ask(operation, id, stranger);
                boolean open = operation.isPublic() || OPEN_TO_STRANGERS.contains(operation.id());
                if (answer.status() < 400 && !open || tells(answer)) {
                    leaks.add("%s with %s: %d %s".formatted(operation, id, answer.status(), answer.body()));
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(logged.toString()).doesNotContain(world.canaries());
    }

    @Test
    void contactDetailsComeOutNowhereWhoeverAsks() {
        List<String> visitors = new ArrayList<>();
        visitors.add(null);
        for (Role role : Set.of(
                Role.COMMITTEE_MEMBER,
                Role.DEPARTMENT_STAFF,
                Role.COMPANY_REPRESENTATIVE,
                Role.ADVISOR,
                Role.COORDINATOR,
                Role.NAVI_STAFF)) {
            visitors.add(UUID.randomUUID() + " " + role);
        }
        visitors.add(UUID.randomUUID() + " " + Role.SERVICE + " " + String.join(",", Scopes.ALL));
        List<String> leaks = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            if (operation.method().equals("GET")) {
                for (String visitor : visitors) {
                    for (String id : operation.hasPathParameters() ? world.ids() : List.of("")) {
                        Answer answer = ask(operation, id, visitor);
                        if (tells(answer)) {
                            leaks.add("%s by %s: %s".formatted(operation, visitor, answer.body()));
                        }
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(logged.toString()).doesNotContain(world.canaries());
    }

    /** Without this, the tests above would pass with canaries that are nowhere at all. */
    @Test
    void theOwnerSeesThem() {
        String owner = world.owner().id() + " " + Role.CITIZEN;
        long seen = operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> world.ids().stream().anyMatch(id -> tells(ask(operation, id, owner))))
                .count();
        assertThat(seen).isGreaterThanOrEqualTo(2);
    }

    private List<Operation> operations() {
        return contract.operations().stream()
                .filter(Operation::hasPathParameters)
                .toList();
    }

    /** The id stands in every place of the path. */
    private Answer ask(Operation operation, String id, String visitor) {
        Parts parts = requests.of(operation, visitor);
        List<String> path = new ArrayList<>();
        for (String part : operation.path().substring(1).split("/")) {
            path.add(part.startsWith("{") ? id : part);
        }
        return RawHttp.send(new Parts(
                        parts.method(),
                        path,
                        parts.query(),
                        parts.headers(),
                        parts.contentType(),
                        parts.json(),
                        parts.body())
                .request());
    }

    private boolean tells(Answer answer) {
        return world.canaries().stream().anyMatch(answer.body()::contains);
    }
}
