package jp.komitto.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;

/** A person of a test, known to the server by {@link TestActors}. */
public record Somebody(UUID id, Role role, String more) {

    public Somebody(UUID id, Role role) {
        this(id, role, "");
    }

    public static Somebody citizen() {
        return new Somebody(UUID.randomUUID(), Role.CITIZEN);
    }

    public static Somebody of(Role role) {
        return new Somebody(UUID.randomUUID(), role);
    }

    /** Somebody under 18. */
    public static Somebody minor() {
        return new Somebody(UUID.randomUUID(), Role.CITIZEN, " minor");
    }

    /** Staff of a department. */
    public static Somebody ofDepartment(String department) {
        return new Somebody(UUID.randomUUID(), Role.DEPARTMENT_STAFF, " " + TestActors.DEPARTMENT + department);
    }

    /** A program that may do this. */
    public static Somebody program(String... scopes) {
        return new Somebody(UUID.randomUUID(), Role.SERVICE, " " + String.join(",", scopes));
    }

    /** A request by this person. */
    public RequestSpecification asks() {
        return RestAssured.given().header(TestActors.HEADER, id + " " + role + more);
    }

    /** A request by this person without a body. */
    public RequestSpecification acts() {
        return asks().noContentType();
    }

    /** A request by this person with a JSON body. */
    public RequestSpecification says(Object body) {
        return asks().contentType("application/json").body(body);
    }

    public Actor actor() {
        return new Actor(id, Set.of(role), Set.of(), null);
    }
}
