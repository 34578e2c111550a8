package jp.komitto.wakuwaku;

import static io.restassured.RestAssured.given;
import static jp.komitto.decisions.Deciding.decided;
import static jp.komitto.decisions.Deciding.release;
import static jp.komitto.proposals.Proposing.registeredGroup;
import static jp.komitto.reviews.Reviewing.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.komitto.reviews.Reviewing.Committee;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.Test;

/** What other people's programs read, held against the schemas those programs know. */
@QuarkusTest
class OpenDataTest {

    private static final String OPEN_DATA = "/api/v1/wakuwaku/open-data/";

    private final Somebody hanako = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.SECRETARIAT);

    private static JsonSchema schema(String name) {
        try (InputStream file = OpenDataTest.class.getResourceAsStream("/schemas/" + name)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<ValidationMessage> against(String name, String json) {
        return schema(name).validate(json, InputFormat.JSON, context -> context.getExecutionConfig()
                .setFormatAssertionsEnabled(true));
    }

    private void anAward() {
        Committee committee = committee(staff, Map.of(), seven());
        String id = eligible(committee, hanako, registeredGroup(hanako), "GENERAL", 200_000);
        begin(committee, id);
        reviewed(committee, id, 4, "ADOPT");
        decided(staff, id, "ADOPTED", 150_000, null);
        release(staff, committee.call()).then().statusCode(200);
    }

    @Test
    void awardsAreA360GivingPackage() throws IOException {
        anAward();
        String awards = given().get(OPEN_DATA + "awards").asString();
        assertThat(against("360giving-package.json", awards)).isEmpty();
        ObjectNode spoilt = (ObjectNode) new ObjectMapper().readTree(awards);
        ((ObjectNode) spoilt.at("/grants/0")).put("awardDate", "19.3.2027").put("grantee", "somebody");
        assertThat(against("360giving-package.json", spoilt.toString()))
                .extracting(ValidationMessage::getMessage)
                .anyMatch(message -> message.contains("awardDate"))
                .anyMatch(message -> message.contains("grantee"));
    }

    @Test
    void withoutAnAwardThereIsNoPackage() {
        assertThat(against("360giving-package.json", "{\"version\": \"1.1\", \"grants\": []}"))
                .extracting(ValidationMessage::getMessage)
                .anyMatch(message -> message.contains("grants"));
        assertThatThrownBy(() -> ReadingOpenData.packaged(List.of()))
                .isInstanceOf(Problem.class)
                .hasMessage(WakuwakuProblem.AWARDS_NONE_YET.sentence());
    }

    @Test
    void callsAreCommonGrantsOpportunities() throws IOException {
        committee(staff, Map.of(), seven());
        String calls = given().get(OPEN_DATA + "opportunities").asString();
        assertThat(against("commongrants-opportunities.json", calls)).isEmpty();
        ObjectNode spoilt = (ObjectNode) new ObjectMapper().readTree(calls);
        ((ObjectNode) spoilt.at("/items/0/keyDates/otherDates/hearing")).putNull("time");
        ((ObjectNode) spoilt.at("/items/0")).put("deadline", "2027-01-29");
        assertThat(against("commongrants-opportunities.json", spoilt.toString()))
                .extracting(ValidationMessage::getMessage)
                .anyMatch(message -> message.contains("time"))
                .anyMatch(message -> message.contains("deadline"));
    }
}
