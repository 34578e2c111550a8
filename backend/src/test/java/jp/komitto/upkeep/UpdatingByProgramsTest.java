package jp.komitto.upkeep;

import static jp.komitto.registration.Applying.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import jp.komitto.clients.Program;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Systems of partners keep pages up to date, and never say who a group is. */
@QuarkusTest
class UpdatingByProgramsTest {

    private static final String GROUPS = "/api/v1/integrations/groups/";

    private final Somebody staff = Somebody.of(Role.SECRETARIAT);

    @Test
    void whatAProgramWritesIsFoundWithinASecondUnderItsNameInTheJournal() {
        String group = registered(Somebody.citizen(), staff);
        Program program = Program.with("groups:write");
        String word = "連携" + UUID.randomUUID().toString().substring(0, 8);
        write(program, group, tag(program, group), Map.of("purpose", word + "を伝える"))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("answers.purpose", is(word + "を伝える"));
        Awaitility.await().atMost(Duration.ofSeconds(1)).untilAsserted(() -> RestAssured.given()
                .queryParam("q", word)
                .get("/api/v1/groups")
                .then()
                .body("items.id", hasItem(group)));
        staff.asks()
                .queryParam("subject", group)
                .queryParam("type", "GroupUpdated")
                .get("/api/v1/desk/journal")
                .then()
                .body("items.actor", hasItem("service:" + program.id()))
                .body("items[0].facts.fields", hasItem("purpose"));
    }

    @Test
    void whoAGroupIsOnlyPeopleChange() {
        String group = registered(Somebody.citizen(), staff);
        Program program = Program.with("groups:write");
        String tag = tag(program, group);
        write(program, group, tag, Map.of("name", "別の名前", "schedule", "毎週"))
                .then()
                .statusCode(422)
                .body("code", is("IDENTITY_NOT_FOR_PROGRAMS"), "errors[0].pointer", is("/answers/name"));
        write(program, group, tag, Map.of("memberCount", "many")).then().statusCode(400);
        assertThat(tag(program, group)).isEqualTo(tag);
    }

    @Test
    void aProgramThatReadAnOlderStateIsTold() {
        String group = registered(Somebody.citizen(), staff);
        Program program = Program.with("groups:write");
        write(program, group, "\"0\"", Map.of("schedule", "毎週")).then().statusCode(412);
        program.asks()
                .contentType("application/json")
                .body(Map.of("answers", Map.of()))
                .patch(GROUPS + group)
                .then()
                .statusCode(428);
    }

    @Test
    void readingIsOneScopeAndWritingAnother() {
        String group = registered(Somebody.citizen(), staff);
        Program reader = Program.with("groups:read");
        write(reader, group, tag(reader, group), Map.of("schedule", "毎週"))
                .then()
                .statusCode(403);
        staff.asks().get(GROUPS + group).then().statusCode(403);
        reader.asks().get(GROUPS + UUID.randomUUID()).then().statusCode(404);
    }

    private static Response write(Program program, String group, String tag, Map<String, Object> answers) {
        return program.asks()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("answers", answers))
                .patch(GROUPS + group);
    }

    private static String tag(Program program, String group) {
        return program.asks()
                .get(GROUPS + group)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
