package jp.komitto.coordination;

import static jp.komitto.connections.Connecting.account;
import static jp.komitto.listings.Posting.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.samples.SampleCast;
import jp.komitto.shared.samples.SampleStory;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** Whoever tries Komitto finds something of their own in hand. */
@QuarkusTest
class SampleStoriesTest {

    @Inject
    @All
    List<SampleStory> stories;

    @Inject
    SampleStoryIntakes intakes;

    @Inject
    Database database;

    private final Somebody citizen = Somebody.citizen();
    private final Somebody student = Somebody.minor();
    private final Somebody manager = Somebody.citizen();
    private final Somebody member = Somebody.citizen();
    private final Somebody company = Somebody.citizen();
    private final Somebody coordinator = Somebody.of(Role.COORDINATOR);

    @Test
    void everybodyHasSomethingInHandAndItGoesWithTheSamples() {
        tell();
        assertThat(statuses(citizen))
                .contains("PROPOSED", "MUTUAL", "MEDIATED", "CONFIRMED", "ACTIVE", "COMPLETED", "CLOSED", "CANCELLED");
        assertThat(statuses(student)).containsExactly("MEDIATED");
        assertThat(statuses(company)).contains("PROPOSED", "EXPIRED");
        citizen.asks().get("/api/v1/my/hours").then().body("minutes", greaterThanOrEqualTo(210));
        coordinator
                .asks()
                .get("/api/v1/desk/coordination")
                .then()
                .statusCode(200)
                .body("requests.listing.title", hasItem("月に1度、病院の受付までいっしょに歩いてほしい"))
                .body("toArrange", greaterThanOrEqualTo(2))
                .body("disputes", greaterThanOrEqualTo(1));
        assertThat(count("select count(*) from listing where account_id = $1 and not sample", citizen.id()))
                .isZero();
        String ofCallers =
                "select count(*) from intake i join intake_contact c on c.intake_id = i.id where i.taken_by = $1";
        assertThat(count(ofCallers, coordinator.id())).isEqualTo(2);
        assertThat(Vertx.await(() -> intakes.remove("test"))).isEqualTo(2);
        assertThat(count(ofCallers, coordinator.id())).isZero();
    }

    private void tell() {
        Map<String, Somebody> cast = Map.of(
                "citizen", citizen, "student", student, "manager", manager, "member", member, "company", company);
        Map<String, Actor> actors = new HashMap<>();
        cast.forEach((name, who) -> {
            account(database, who, who == student ? "AGE_16_17" : "AGE_30_49", name + "-" + who.id() + "@example.jp");
            actors.put(
                    name,
                    new Actor(who.id(), Set.of(Role.CITIZEN), Set.of(), null, Set.of(), who == student, null, null));
        });
        actors.put("coordinator", coordinator.actor());
        Map<String, UUID> groups =
                Map.of("manager", UUID.fromString(group(manager)), "company", UUID.fromString(group(company)));
        SampleCast played = new SampleCast(actors, groups);
        stories.stream()
                .sorted(Comparator.comparingInt(SampleStory::turn))
                .forEach(story -> Vertx.await(() -> story.tell(played)));
    }

    private static List<String> statuses(Somebody who) {
        return who.asks()
                .queryParam("size", 100)
                .get("/api/v1/my/matches")
                .then()
                .statusCode(200)
                .extract()
                .path("items.status");
    }

    private long count(String sql, UUID id) {
        return Vertx.await(() -> database.query(sql, Tuple.of(id)))
                .iterator()
                .next()
                .getLong(0);
    }
}
