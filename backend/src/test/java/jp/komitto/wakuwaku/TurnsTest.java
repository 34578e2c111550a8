package jp.komitto.wakuwaku;

import static jp.komitto.decisions.Deciding.*;
import static jp.komitto.proposals.Proposing.*;
import static jp.komitto.reviews.Reviewing.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.komitto.reviews.Reviewing.Committee;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.Test;

/** 「あなたの番です」: it is always somebody's turn, and nobody sees a turn that is not theirs. */
@QuarkusTest
class TurnsTest {

    private final Somebody hanako = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.SECRETARIAT);
    private final Somebody colleague = Somebody.of(Role.SECRETARIAT);
    private final Somebody department = Somebody.ofDepartment("kanko");

    /** Null: it is not their turn. */
    private static String turn(Somebody somebody, String proposal) {
        List<Map<String, Object>> turns = somebody.asks()
                .get("/api/v1/my/turns")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return turns.stream()
                .filter(turn -> proposal.equals(turn.get("proposalId")))
                .map(turn -> (String) turn.get("kind"))
                .findFirst()
                .orElse(null);
    }

    @Test
    void theTurnGoesFromHandToHand() {
        Committee committee = committee(staff, Map.of(), seven());
        String id = ready(hanako, committee.call(), registeredGroup(hanako), "GENERAL", 200_000);
        assertThat(turn(hanako, id)).isEqualTo("FINISH_DRAFT");
        assertThat(turn(staff, id)).isNull();
        assertThat(turn(Somebody.citizen(), id)).isNull();
        hanako.acts().post(PROPOSALS + "/" + id + "/submission").then().statusCode(200);
        assertThat(turn(hanako, id)).isNull();
        assertThat(turn(staff, id)).isEqualTo("SCREEN");
        staff.acts()
                .post("/api/v1/desk/proposals/" + id + "/eligibility")
                .then()
                .statusCode(200);
        assertThat(turn(staff, id)).isEqualTo("PREPARE_REVIEW");
        form(committee);
        Somebody recused = committee.members().get(4);
        assertThat(turn(recused, id)).isEqualTo("DECLARE");
        declare(recused, id, "WORK");
        assertThat(turn(recused, id)).isNull();
        begin(committee, id);
        assertThat(turn(committee.chair(), id)).isEqualTo("SCORE");
        committee.members().stream().filter(member -> member != recused).forEach(member -> score(member, id, 4));
        assertThat(turn(committee.chair(), id)).isNull();
        assertThat(turn(staff, id)).isEqualTo("HEAR");
        hear(staff, id);
        assertThat(turn(committee.chair(), id)).isEqualTo("RECOMMEND");
        recommend(committee.chair(), id, "ADOPT");
        assertThat(turn(staff, id)).isEqualTo("DECIDE");
        decide(staff, id, "ADOPTED", 200_000, null).then().statusCode(200);
        assertThat(turn(staff, id)).isNull();
        assertThat(turn(colleague, id)).isEqualTo("CONFIRM_DECISION");
        confirm(colleague, id).then().statusCode(200);
        assertThat(turn(staff, id)).isEqualTo("RELEASE");
        release(staff, committee.call()).then().statusCode(200);
        assertThat(turn(hanako, id)).isEqualTo("SIGN");
        assertThat(turn(department, id)).isEqualTo("SIGN");
        assertThat(turn(Somebody.ofDepartment("bunka"), id)).isNull();
    }
}
