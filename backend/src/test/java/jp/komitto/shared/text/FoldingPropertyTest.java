package jp.komitto.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldingPropertyTest {

    @Property
    void foldingTwiceChangesNothing(@ForAll("anything") String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    @Property
    void onlyTheMarksTellTheThreeStrengthsApart(@ForAll("anything") String text) {
        assertThat(withoutMarks(Folding.name(text))).isEqualTo(Folding.fold(text));
    }

    @Property
    void aTermIsFoundInEveryTextThatContainsItAsAWord(
            @ForAll("japanese") String before, @ForAll("japanese") String term) {
        assertThat(Folding.text(before + "。" + term + "。" + before)).contains(Folding.name(term));
    }

    @Property
    void noQueryCanForgeAMark(@ForAll("anything") String text) {
        assertThat(Folding.fold(text)).doesNotContain("\u001e", "\u001f");
        assertThat(Folding.name(text)).doesNotContain("\u001f");
    }

    @Provide
    Arbitrary<String> anything() {
        return TextSamples.anything();
    }

    @Provide
    Arbitrary<String> japanese() {
        return Arbitraries.strings().withChars("水戸市子どもの会カタカナーabc12").ofMaxLength(12);
    }

    private static String withoutMarks(String folded) {
        return folded.replace("\u001e", "");
    }
}
