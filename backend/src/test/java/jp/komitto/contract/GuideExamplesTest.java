package jp.komitto.contract;

import static jp.komitto.registration.Applying.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.komitto.clients.Program;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide for third parties tells them to type does what it says. Taken from the page itself, so that it cannot rot. */
@QuarkusTest
class GuideExamplesTest {

    private static final Path PAGE = Path.of("..", "frontend", "api-docs.html");
    private static final Pattern EXAMPLE =
            Pattern.compile("<pre data-example><code>(.*?)</code></pre>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"guide-ja", "guide-en"})
    void everyExampleRunsAsItStands(String section) throws Exception {
        List<String> examples = examples(section);
        assertThat(examples).hasSize(7);
        String group = registered(Somebody.citizen(), Somebody.of(Role.SECRETARIAT));
        String said = run(
                String.join("\n", examples), group, Program.with("groups:read", "groups:write", "registrations:write"));
        assertThat(said)
                .as("reading")
                .contains("\"items\":[", "\n304\n")
                .as("writing")
                .contains("毎月第2土曜日 10時から")
                .as("a refusal")
                .contains("\"code\":\"VALUES_INVALID\"");
        List<String> registrations = Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\",\"status\":\"DRAFT\"")
                .matcher(said)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(registrations).as("sent twice").hasSize(2).containsOnly(registrations.getFirst());
    }

    /** Comments apart, both languages show the same. */
    @Test
    void bothLanguagesShowTheSameExamples() throws IOException {
        assertThat(code("guide-ja").replace("ja-x-easy", "en")).isEqualTo(code("guide-en"));
    }

    private static String code(String section) throws IOException {
        return examples(section).stream()
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> examples(String section) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("id=\"" + section + "\"");
        String text = page.substring(from, page.indexOf("</section>", from));
        return EXAMPLE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .map(html -> html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
                .toList();
    }

    private static String run(String script, String group, Program program) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-eu", "-c", script).redirectErrorStream(true);
        shell.environment().put("KOMITTO", "http://127.0.0.1:" + RestAssured.port);
        shell.environment().put("GROUP", group);
        shell.environment().put("CLIENT_ID", program.id());
        shell.environment().put("CLIENT_SECRET", program.secret());
        Process running = shell.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        return said;
    }
}
