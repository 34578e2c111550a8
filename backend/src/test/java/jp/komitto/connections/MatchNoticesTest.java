package jp.komitto.connections;

import static jp.komitto.connections.Connecting.*;
import static jp.komitto.coordination.Intaking.*;
import static jp.komitto.listings.Posting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.web.Language;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** Who hears of which step of a match. */
@QuarkusTest
class MatchNoticesTest {

    @Inject
    MatchNotices notices;

    private final Somebody hanako = Somebody.citizen();
    private final Somebody taro = Somebody.citizen();

    @Test
    void everyLetterIsWrittenAndNoSilentEndIsTold() {
        for (MatchLetter letter : MatchLetter.values()) {
            assertThat(MatchLetter.class.getResource("/data/letters/" + letter.file() + ".ja.txt"))
                    .as(letter.file())
                    .isNotNull();
        }
        assertThat(notices.types()).doesNotContain("MatchDeclined", "MatchWithdrawn", "MatchExpired");
    }

    @Test
    void theSideThatIsAskedHearsOfItAndWhoAskedOfTheAnswer() {
        String match = propose(taro, asking(open(hanako, NEEDS, saturdays(group(hanako)))));
        assertThat(hearOf("MatchProposed", taro, match)).containsExactly(hanako.id());
        assertThat(hearOf("MatchMutual", hanako, match)).containsExactly(taro.id());
        assertThat(hearOf("MatchConfirmed", taro, match)).containsExactly(hanako.id());
        assertThat(hearOf("HoursStated", hanako, match)).containsExactly(taro.id());
        Notice told = about("MatchMutual", hanako, match).getFirst();
        assertThat(told.words().apply(Language.JA)).containsEntry("title", "土曜の朝、こども食堂の仕込みを手伝ってください");
        assertThat(told.path()).isEqualTo("/me/matches/" + match);
    }

    @Test
    void whoIsAskedHearsOfSomebodyInTheLineOnlyWhenTheirTurnHasCome() {
        Map<String, Object> single = saturdays(group(hanako));
        single.put("who", Map.of("capacity", 1));
        String need = open(hanako, NEEDS, single);
        String first = propose(taro, asking(need));
        Somebody jiro = Somebody.citizen();
        String match = propose(jiro, asking(need));
        assertThat(hearOf("MatchProposed", jiro, match, Map.of("waiting", true)))
                .isEmpty();
        end(taro, first, "withdrawal").statusCode(200);
        assertThat(about("MatchPlaceGiven", taro, match, Map.of("waiting", false)))
                .extracting(Notice::account, Notice::letter)
                .containsExactlyInAnyOrder(tuple(hanako.id(), "match-asked"), tuple(jiro.id(), "match-place"));
    }

    @Test
    void whatIsProtectedIsNotNamed() {
        Somebody coordinator = Somebody.of(Role.COORDINATOR);
        String group = group(hanako);
        String need = writeDown(
                coordinator,
                take(coordinator, call("NEED", Map.of("name", "水戸 花", "phone", "029-999-0002"))),
                saturdays(group));
        Map<String, Object> helping = freeSaturdays();
        helping.put("groupId", group);
        String match = bringTogether(coordinator, need, open(hanako, OFFERS, helping));
        List<Notice> told = about("MatchMediated", coordinator, match);
        assertThat(told).extracting(Notice::account).containsExactly(hanako.id());
        assertThat(told.getFirst().words().apply(Language.JA)).containsEntry("title", "土曜の午前中、手伝えます");
    }

    private Set<UUID> hearOf(String type, Somebody actor, String match) {
        return hearOf(type, actor, match, Map.of());
    }

    private Set<UUID> hearOf(String type, Somebody actor, String match, Map<String, Object> facts) {
        return about(type, actor, match, facts).stream().map(Notice::account).collect(Collectors.toSet());
    }

    private List<Notice> about(String type, Somebody actor, String match) {
        return about(type, actor, match, Map.of());
    }

    private List<Notice> about(String type, Somebody actor, String match, Map<String, Object> facts) {
        Happening happening = new Happening(
                1, OffsetDateTime.now(), type, UUID.fromString(match), "account:" + actor.id(), null, facts);
        return Vertx.await(() -> Panache.withTransaction(() -> notices.about(happening)));
    }
}
