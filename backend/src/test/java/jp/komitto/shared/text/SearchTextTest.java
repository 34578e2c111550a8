package jp.komitto.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.komitto.shared.text.SearchText.Names;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void aGroupIsKnownByItsNamesWithAndWithoutLegalForm() {
        assertThat(of("特定非営利活動法人エコ・グリーンいばらき", null, "Eco Green Ibaraki").nameKeys())
                .containsExactly("特定非営利活動法人えこぐりーんいばらき", "npo法人えこぐりーんいばらき", "えこぐりーんいばらき", "ecogreenibaraki");
    }

    @Test
    void theGroupsOwnKanaComesBeforeTheMachinesReading() {
        assertThat(of("水戸葵社中", "みとあおいしゃちゅう", null).nameReading()).isEqualTo("\u001fみとあおいしゃちゅう\u001fみとあおいしゃちゅ");
        assertThat(of("都道府県会館", null, null).nameReading()).startsWith("\u001fとどうふけんかいかん");
    }

    @Test
    void kanaOfTheLegalFormDoesNotDecideTheOrder() {
        assertThat(of("NPO法人みと", "トクテイヒエイリカツドウホウジンミト", null).sortKey()).startsWith("みと ");
    }

    @Test
    void groupsSortInTheOrderOfAJapaneseIndex() {
        var sorted = Stream.of("かう", "がい", "かい", "カード", "きゃく", "きやく", "あ", "123", "abc")
                .sorted((one, other) -> of(one, one, null)
                        .sortKey()
                        .compareTo(of(other, other, null).sortKey()));
        assertThat(sorted).containsExactly("123", "abc", "あ", "カード", "かい", "がい", "かう", "きゃく", "きやく");
    }

    @Test
    void absentTextsAreSkippedAndPhrasesKeptApart() {
        var text = SearchText.of(new Names("会", null, null, null), Arrays.asList("交流、通信", null, "", "ABC"));
        assertThat(text.bodyText()).isEqualTo("\u001f交流\u001f通信\u001f\u001eabc");
    }

    @Test
    void romajiMayAskForReadingsWithoutLongVowels() {
        assertThat(of("防災の会", null, null).readings()).contains("ぼうさい", "~ぼさい");
    }

    @Test
    void aNameOfSymbolsStillHasAnOrder() {
        assertThat(of("★★★", null, null).sortKey()).isNotNull();
    }

    @Test
    void newWordsAreNewRules() {
        int before = SearchText.currentRules();
        try {
            OwnWords.learn(Map.of("酒門", "さかど", "堀原", "ほりはら"));
            assertThat(Readings.whole("堀原の会")).isEqualTo("ほりはらのかい");
            assertThat(SearchText.currentRules()).isNotEqualTo(before);
        } finally {
            OwnWords.learn(Map.of());
        }
        assertThat(SearchText.currentRules()).isEqualTo(before);
    }

    private static SearchText of(String name, String kana, String english) {
        return SearchText.of(new Names(name, kana, english, null), List.of());
    }
}
