package jp.komitto.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "ボランティア, ﾎﾞﾗﾝﾃｨｱ",
        "ボランティア, ぼらんてぃあ",
        "NPO, ＮＰＯ",
        "NPO, npo",
        "都道府県会館, 都道府県 会館",
        "都道府県会館, 都道府県　会館",
        "エコ・グリーン, ｴｺ･ｸﾞﾘｰﾝ",
        "髙﨑さんと渡邉さん, 高崎さんと渡辺さん",
        "國學院, 国学院",
        "齋藤, 斎藤",
        "龍ヶ崎, 竜ケ崎",
        "茨城ヶ丘, 茨城が丘",
        "三ノ丸, 三の丸",
        "サ-クル, サークル",
        "サ－クル, サークル",
        "か゛っこう, がっこう",
        "ヴァイオリン, バイオリン",
        "café, CAFE",
        "①丁目, 1丁目",
        "㈱, (株)",
    })
    void waysOfWritingTheSameAreEqual(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"防災, 福祉", "ビル, ビール", "ハハ, パパ", "ケア, がア", "子ども, 子供"})
    void differentWordsStayDifferent(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "%_*?\"\\", "\u0000\u200b\u202e", "\ud83c", "・、。", "\u001e\u001f"})
    void whatCannotBeReadFoldsToNothing(String text) {
        assertThat(Folding.fold(text)).isEmpty();
        assertThat(Folding.name(text)).isEmpty();
        assertThat(Folding.text(text)).isEmpty();
    }

    @Test
    void anEmojiIsALetterAndItsSkinToneIsNot() {
        assertThat(Folding.fold("👋🏽 歌★")).isEqualTo("👋歌");
    }

    @Test
    void alphabeticWordsAndNumbersAreFoundByTheirStartOnly() {
        assertThat(Folding.text("An artist")).contains(Folding.name("art"));
        assertThat(Folding.text("heart")).doesNotContain(Folding.name("art"));
        assertThat(Folding.text("parent-child")).contains(Folding.name("child"));
        assertThat(Folding.text("第12回")).contains(Folding.name("12回")).doesNotContain(Folding.name("2回"));
    }

    @Test
    void wordsDoNotRunAcrossPunctuationInText() {
        assertThat(Folding.text("交流、通信")).doesNotContain(Folding.name("流通"));
        assertThat(Folding.text("子ども（小学生）の会")).contains(Folding.name("小学生"));
    }
}
