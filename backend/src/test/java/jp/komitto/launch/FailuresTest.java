package jp.komitto.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private static final Throwable UNFORESEEN = new IllegalStateException("the disk melted");
    private static final Throwable REFUSED = new IllegalStateException(Refusal.PORT_NOT_A_NUMBER.with("x"));

    @Test
    void a_command_that_breaks_has_a_status_of_its_own_and_tells_everything() {
        assertThat(told(KomittoMain.BROKEN, () -> Failures.explainBroken("import", UNFORESEEN)))
                .contains("「import」の途中で", "The command «import» broke.", "the disk melted", "at jp.komitto");
    }

    @Test
    void what_is_refused_is_told_in_one_sentence_wherever_it_happens() {
        assertThat(told(KomittoMain.NOT_STARTED, () -> Failures.explainBroken("import", REFUSED)))
                .contains("PORT=x is not usable")
                .doesNotContain("at jp.komitto");
        assertThat(told(KomittoMain.NOT_STARTED, () -> Failures.explain(REFUSED)))
                .contains("PORT=x is not usable")
                .doesNotContain("at jp.komitto");
    }

    @Test
    void an_application_that_fails_tells_everything() {
        assertThat(told(KomittoMain.NOT_STARTED, () -> Failures.explain(UNFORESEEN)))
                .contains("The application failed.", "the disk melted");
    }

    private static String told(int status, IntSupplier explaining) {
        var before = System.err;
        var heard = new ByteArrayOutputStream();
        System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
        try {
            assertThat(explaining.getAsInt()).isEqualTo(status);
        } finally {
            System.setErr(before);
        }
        return heard.toString(StandardCharsets.UTF_8);
    }
}
