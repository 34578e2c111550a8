package jp.komitto.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing proves nothing, unless it would have found. */
class CanariesTest {

    @ParameterizedTest
    @ValueSource(strings = {"カナリヤ 花子", "kanariya@tori.example", "029-731-4862"})
    void a_word_is_found_however_it_is_written(String word) {
        var canaries = new Canaries();
        canaries.let("it", word);
        var bytes = word.getBytes(StandardCharsets.UTF_8);
        assertThat(canaries.foundIn("said " + word + ".")).containsExactly("it");
        assertThat(canaries.foundIn("/x?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8) + "&y"))
                .containsExactly("it");
        assertThat(canaries.foundIn("\\x" + HexFormat.of().formatHex(bytes))).containsExactly("it");
        for (String before : new String[] {"", "a", "ab", "abc"}) {
            var around = (before + word + "xyz").getBytes(StandardCharsets.UTF_8);
            assertThat(canaries.foundIn(Base64.getEncoder().encodeToString(around)))
                    .containsExactly("it");
            assertThat(canaries.foundIn(Base64.getUrlEncoder().withoutPadding().encodeToString(around)))
                    .containsExactly("it");
        }
    }

    @Test
    void letters_escaped_in_json_are_found_and_others_are_not() {
        var canaries = new Canaries();
        canaries.let("name", "カナリヤ");
        assertThat(canaries.foundIn("{\"a\":\"\\u30ab\\u30ca\\u30ea\\u30e4\"}")).containsExactly("name");
        assertThat(canaries.foundIn("{\"a\":\"スズメ\"}")).isEmpty();
    }
}
