package jp.komitto.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import jp.komitto.shared.text.SearchText.Names;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingByWordsTest {

    private final Fixtures groups = new Fixtures();

    @AfterEach
    void close() {
        groups.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ボランティア", "ﾎﾞﾗﾝﾃｨｱ", "ぼらんてぃあ"})
    void widthAndScriptDoNotMatter(String typed) {
        groups.with("水戸ボランティア会").with("将棋の会");
        assertThat(groups.find(typed)).containsExactly("水戸ボランティア会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"こども", "子ども", "子供"})
    void aWordIsFoundHoweverItIsWrittenButAsTypedFirst(String typed) {
        groups.with("子ども食堂").with("子供食堂").with("こども食堂").with("大人食堂");
        assertThat(groups.find(typed)).hasSize(3).startsWith(typed + "食堂").doesNotContain("大人食堂");
    }

    @Test
    void wordsOfTwoLettersArePrecise() {
        groups.with("防災の会").with("防犯の会").with("災防の会").with("福祉の会").with("祉福の会");
        assertThat(groups.find("防災")).containsExactly("防災の会");
        assertThat(groups.find("福祉")).containsExactly("福祉の会");
    }

    @Test
    void whatIsWrittenBeatsWhatOnlySoundsAlike() {
        groups.with("富士台自治会").with("望災の会", "ぼうさい").with("見守りの会", "防災に取り組む").with("水戸防災クラブ");
        assertThat(groups.find("防災")).startsWith("水戸防災クラブ", "見守りの会").doesNotContain("富士台自治会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NPO", "ＮＰＯ", "npo", "NPO法人"})
    void npoIsFoundInEveryWidthAndCase(String typed) {
        groups.with("NPO法人ちいきの学校").with("ＮＰＯ法人Happyリレー").with("市民の会");
        assertThat(groups.find(typed)).hasSize(2).doesNotContain("市民の会");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NPO法人エコ・グリーンいばらき",
                "特定非営利活動法人エコ・グリーンいばらき",
                "エコ・グリーンいばらき",
                "エコグリーン いばらき",
                "（特非）エコグリーンいばらき",
            })
    void theLegalFormOfAnNpoMayBeWrittenEitherWayOrNotAtAll(String typed) {
        groups.with("特定非営利活動法人エコ・グリーンいばらき").with("グリーンいばらき");
        assertThat(groups.find(typed)).first().isEqualTo("特定非営利活動法人エコ・グリーンいばらき");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NPO法人", "特定非営利活動法人"})
    void bothFormsFindBoth(String typed) {
        groups.with("NPO法人あ").with("特定非営利活動法人い").with("一般社団法人う");
        assertThat(groups.find(typed)).containsExactly("NPO法人あ", "特定非営利活動法人い");
    }

    @ParameterizedTest
    @ValueSource(strings = {"都道府県会館", "都道府県 会館", "都道府県　会館", "都道府県・会館", "会館 都道府県"})
    void spacesAndMiddleDotsDoNotMatter(String typed) {
        groups.with("財団法人都道府県会館").with("財団法人都道府県・会館友の会").with("公会館");
        assertThat(groups.find(typed)).hasSize(2).first().isEqualTo("財団法人都道府県会館");
    }

    @ParameterizedTest
    @ValueSource(strings = {"todofuken", "todoufuken", "Todōfuken", "TODOFUKEN", "とどうふけん", "トドウフケン"})
    void namesAreFoundInRomajiAndKana(String typed) {
        groups.with("財団法人都道府県会館").with("水戸の会");
        assertThat(groups.find(typed)).containsExactly("財団法人都道府県会館");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kodomo", "bosai", "bousai"})
    void textsAreFoundInRomaji(String typed) {
        groups.with("ひだまり", "子どもの防災を学ぶ").with("あおぞら", "将棋");
        assertThat(groups.find(typed)).containsExactly("ひだまり");
    }

    @Test
    void englishNamesAreFoundByTheStartsOfTheirWords() {
        groups.with(new Names("見川こども食堂", null, "Mikawa Children's Kitchen", null), Fixtures.TODAY, Map.of());
        assertThat(groups.find("kitchen")).hasSize(1);
        assertThat(groups.find("child kit")).hasSize(1);
        assertThat(groups.find("itchen")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"水", "戸", "の", "会", "ミ", "み", "３", "🎸"})
    void oneCharacterIsEnough(String typed) {
        groups.with("水戸の会３🎸").with("ABC");
        assertThat(groups.find(typed)).containsExactly("水戸の会３🎸");
    }

    @Test
    void twoHundredCharactersAreNotTooMany() {
        String text = "水戸の緑と野鳥の森を守り、次の世代に伝える活動。".repeat(9).substring(0, 200);
        groups.with("森の会", text).with("海の会");
        assertThat(groups.find(text)).containsExactly("森の会");
        assertThat(groups.find("水 ".repeat(100))).containsExactly("森の会");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "*",
                "?",
                "\"",
                "\\",
                "%_*?\"\\",
                "'",
                "\u0000",
                "\u001e\u001f",
                "\ud83c",
                "\u202e",
                "AND",
                "(",
                "[a-z]",
                "name:x",
                "~",
                "^2",
                "-水戸",
                "+",
                "{\"a\":1}",
                "; drop table",
                "\u200b",
                "👨‍👩‍👧‍👦",
                "ー",
                "゛",
            })
    void nothingThatIsTypedBreaksTheSearch(String typed) {
        groups.with("水戸の会");
        assertThatCode(() -> groups.find(typed)).doesNotThrowAnyException();
        assertThatCode(() -> groups.suggest(typed)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "?", "\u0000", "・"})
    void whatCannotBeReadFindsNothingAndSaysSo(String typed) {
        groups.with("水戸の会");
        var hits = groups.hits(Fixtures.query(typed));
        assertThat(hits.total()).isZero();
        assertThat(hits.hint()).isEqualTo(new GroupHits.Hint(null, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"子どもの勉強を手伝いたい", "こども べんきょう てつだい", "子供の勉強の手伝い"})
    void aWholeSentenceFindsGroupsByItsWords(String typed) {
        groups.with("寺子屋", "放課後に、子どもたちの勉強をお手伝いします。").with("朗読の会", "朗読を楽しむ");
        assertThat(groups.find(typed)).containsExactly("寺子屋");
    }

    @Test
    void everyWordHasToBeMet() {
        groups.with("水戸の森").with("水戸の海").with("笠間の森");
        assertThat(groups.find("水戸 森")).containsExactly("水戸の森");
        assertThat(groups.find("水戸、森")).containsExactly("水戸の森");
    }

    @Test
    void wholeNamesComeFirstThenNamesThenTextsThenReadings() {
        groups.with("わ", "ぼうさいのこと").with("防災の会", "").with("い", "防災を学ぶ").with("防災");
        assertThat(groups.find("防災")).containsExactly("防災", "防災の会", "い", "わ");
    }

    @Test
    void amongEqualsPagesNobodyConfirmsComeLastThenKanaDecides() {
        groups.with(new Names("歌い", null, null, null), null, Map.of())
                .with(new Names("歌あ", null, null, null), Fixtures.STALE_BEFORE.minusDays(1), Map.of())
                .with(new Names("歌え", null, null, null), Fixtures.STALE_BEFORE, Map.of())
                .with(new Names("歌う", null, null, null), Fixtures.TODAY, Map.of());
        assertThat(groups.find("歌")).containsExactly("歌う", "歌え", "歌あ", "歌い");
    }

    @Test
    void placesAndFieldsAreFoundByTheirLabels() {
        groups.with("ひだまり", "見川", "まちづくりの推進").with("あおぞら", "赤塚");
        assertThat(groups.find("見川")).containsExactly("ひだまり");
        assertThat(groups.find("まちづくり 見川")).containsExactly("ひだまり");
    }
}
