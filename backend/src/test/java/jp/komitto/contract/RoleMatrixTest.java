package jp.komitto.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.komitto.contract.ServedContract.Operation;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.security.Scopes;
import jp.komitto.testing.TestActors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the contract against everybody who can knock (Z1): each role, each scope, somebody signed in who is nothing
 * yet, and nobody. What {@code x-roles} does not name is refused at the door, and what it names is not.
 */
@QuarkusTest
class RoleMatrixTest {

    private static final String PUBLIC = "public";

    /** Somebody who knocks. */
    private record Visitor(String name, Set<String> keys, String header) {

        static Visitor of(Role role) {
            return new Visitor(role.name(), Set.of(role.name(), Roles.PERSON), role.name());
        }

        static Visitor bearing(String scope) {
            return new Visitor(scope, Set.of(scope), Role.SERVICE + " " + scope);
        }

        static final Visitor NEWCOMER = new Visitor("signed in, nothing yet", Set.of(Roles.PERSON), TestActors.NO_ROLE);
        static final Visitor NOBODY = new Visitor("nobody", Set.of(), null);

        boolean mayEnter(Operation operation) {
            return operation.roles().contains(PUBLIC)
                    || operation.roles().stream().anyMatch(keys::contains);
        }
    }

    private static final List<Visitor> VISITORS = Stream.of(
                    Arrays.stream(Role.values())
                            .filter(role -> role != Role.SERVICE)
                            .map(Visitor::of),
                    Scopes.ALL.stream().map(Visitor::bearing),
                    Stream.of(Visitor.NEWCOMER, Visitor.NOBODY))
            .flatMap(visitors -> visitors)
            .toList();

    private static final String ENDLESS = "streamEvents";

    private record Told(int status, String code) {}

    @TestFactory
    Stream<DynamicTest> everyOperationOpensToWhomTheContractNamesAndToNobodyElse() {
        ServedContract contract = ServedContract.ofThisServer();
        assertThat(contract.operations()).hasSizeGreaterThan(100);
        return contract.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> knock(operation)));
    }

    private static void knock(Operation operation) {
        SoftAssertions cells = new SoftAssertions();
        List<String> tried = new ArrayList<>();
        for (Visitor visitor : VISITORS) {
            Told told = ask(operation, visitor);
            tried.add(visitor.name());
            cells.assertThat(refusedAtTheDoor(told))
                    .as("%s by %s: %d %s", operation, visitor.name(), told.status(), told.code())
                    .isEqualTo(visitor.mayEnter(operation) ? "no" : visitor.header() == null ? "401" : "403");
        }
        cells.assertThat(tried).hasSameSizeAs(VISITORS);
        cells.assertAll();
    }

    /** The door says who may knock; whose a thing is, is said inside, in other words. */
    private static String refusedAtTheDoor(Told told) {
        return switch (told.code()) {
            case "SIGN_IN_REQUIRED" -> "401";
            case "NOT_ALLOWED" -> "403";
            default -> "no";
        };
    }

    private static String code(Response answer) {
        return answer.contentType().startsWith("application/problem+json")
                ? String.valueOf(JsonPath.from(answer.asString()).getString("code"))
                : "";
    }

    private static Told ask(Operation operation, Visitor visitor) {
        if (operation.id().equals(ENDLESS)) {
            return listen(operation, visitor);
        }
        Response answer = send(operation, visitor);
        return new Told(answer.statusCode(), code(answer));
    }

    /** Whoever is let in hears events for minutes: the head of the answer is enough. */
    private static Told listen(Operation operation, Visitor visitor) {
        List<String> headers = visitor.header() == null
                ? List.of()
                : List.of(TestActors.HEADER + ": " + UUID.randomUUID() + " " + visitor.header());
        RawHttp.Answer answer = RawHttp.send(new RawHttp.Request(operation.method(), operation.path(), headers, null));
        return new Told(
                answer.status(),
                answer.body().isEmpty()
                        ? ""
                        : String.valueOf(JsonPath.from(answer.body()).getString("code")));
    }

    private static Response send(Operation operation, Visitor visitor) {
        RequestSpecification request = RestAssured.given().redirects().follow(false);
        if (visitor.header() != null) {
            request.header(TestActors.HEADER, UUID.randomUUID() + " " + visitor.header());
        }
        if (operation.bodies().isEmpty()) {
            request.noContentType();
        }
        for (String form : operation.bodies().keySet()) {
            switch (form) {
                case "multipart/form-data" -> request.multiPart("nothing", "nothing");
                case "application/x-www-form-urlencoded" -> request.formParam("nothing", "nothing");
                default -> request.contentType("application/json").body("{}");
            }
        }
        String path = Arrays.stream(operation.path().split("(?<=\\})|(?=\\{)"))
                .map(part -> part.startsWith("{") ? UUID.randomUUID().toString() : part)
                .collect(Collectors.joining());
        return request.request(operation.method(), path);
    }

    @Test
    void everyOperationSaysWhoMayKnockInWordsWeKnow() {
        Set<String> known = Stream.of(
                        Arrays.stream(Role.values())
                                .filter(role -> role != Role.SERVICE)
                                .map(Role::name),
                        Scopes.ALL.stream(),
                        Stream.of(Roles.PERSON, PUBLIC))
                .flatMap(words -> words)
                .collect(Collectors.toSet());
        assertThat(ServedContract.ofThisServer().operations()).allSatisfy(operation -> assertThat(operation.roles())
                .as(operation.id())
                .isNotEmpty()
                .isSubsetOf(known));
    }
}
