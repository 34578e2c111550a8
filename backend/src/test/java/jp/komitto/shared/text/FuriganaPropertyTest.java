package jp.komitto.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FuriganaPropertyTest {

    @Property
    void takingTheNotationAwayGivesTheTextBack(@ForAll("anything") String text) {
        Assume.that(Furigana.strip(text).equals(text));
        assertThat(Furigana.strip(Furigana.of(text))).isEqualTo(text);
    }

    @Property
    void annotatingTwiceChangesNothing(@ForAll("anything") String text) {
        assertThat(Furigana.of(Furigana.of(text))).isEqualTo(Furigana.of(text));
    }

    @Property
    void basesAreKanjiAndReadingsAreHiragana(@ForAll("anything") String text) {
        Assume.that(Furigana.strip(text).equals(text));
        assertThat(Furigana.RUBY.matcher(Furigana.of(text)).results())
                .allMatch(ruby ->
                        ruby.group(1).matches("\\p{IsHan}+") && ruby.group(2).matches("[ぁ-ゖー]+"));
    }

    @Provide
    Arbitrary<String> anything() {
        return TextSamples.anything();
    }
}
