package jp.komitto.proposals;

import static jp.komitto.proposals.Proposing.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.People;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.Test;

/** Two who write on one draft at once, each adding a line to the same answer again and again. */
@QuarkusTest
class TwoEditorsTest {

    private static final long A_MONTH = 30L * 24 * 3600;
    private static final int LINES = 15;

    @Inject
    People people;

    private final Somebody hanako = Somebody.citizen();
    private final Somebody kenji = Somebody.citizen();

    private String draftOfBoth() {
        String group = registeredGroup(hanako);
        people.run(
                "insert into group_membership (group_id, account_id, role, since) values ($1, $2, 'MEMBER', now())",
                UUID.fromString(group),
                kenji.id());
        return begin(hanako, openCall(Somebody.of(Role.SECRETARIAT), A_MONTH), group, "GENERAL");
    }

    @Test
    void whoeverReadsBeforeWritingLosesNothing() {
        String id = draftOfBoth();
        CompletableFuture.allOf(Stream.of(hanako, kenji)
                        .map(editor -> CompletableFuture.runAsync(() -> addLines(editor, id)))
                        .toArray(CompletableFuture[]::new))
                .join();
        String text = hanako.asks().get(PROPOSALS + "/" + id).path("answers.content");
        for (int n = 0; n < LINES; n++) {
            assertThat(text).contains(line(hanako, n)).contains(line(kenji, n));
        }
    }

    /** The control: whoever writes whatever was there loses what the other wrote meanwhile. */
    @Test
    void whoeverWritesOverWhatTheyHaveNotReadLosesSomething() {
        String id = draftOfBoth();
        String seen = said(hanako.asks().get(PROPOSALS + "/" + id));
        write(kenji, id, seen + line(kenji, 0), "*").then().statusCode(200);
        write(hanako, id, seen + line(hanako, 0), "*").then().statusCode(200);
        assertThat(said(hanako.asks().get(PROPOSALS + "/" + id)))
                .contains(line(hanako, 0))
                .doesNotContain(line(kenji, 0));
    }

    private static void addLines(Somebody editor, String id) {
        for (int n = 0; n < LINES; n++) {
            Response answer;
            do {
                Response read = editor.asks().get(PROPOSALS + "/" + id);
                answer = write(editor, id, said(read) + line(editor, n), read.header("ETag"));
                assertThat(answer.statusCode()).isIn(200, 412);
            } while (answer.statusCode() == 412);
        }
    }

    private static Response write(Somebody editor, String id, String text, String tag) {
        return editor.says(Map.of("answers", Map.of("content", text)))
                .header("If-Match", tag)
                .patch(PROPOSALS + "/" + id);
    }

    private static String said(Response read) {
        String text = read.path("answers.content");
        return text == null ? "" : text;
    }

    private static String line(Somebody editor, int n) {
        return "[" + editor.id().toString().substring(0, 8) + ":" + n + "]";
    }
}
