package jp.komitto.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuriganaTest {

    @ParameterizedTest
    @CsvSource({
        "子どもの勉強を手伝いたい, ｜子《こ》どもの｜勉強《べんきょう》を｜手伝《てつだ》いたい",
        "買い物, ｜買《か》い｜物《もの》",
        "市民との協働, ｜市民《しみん》との｜協働《きょうどう》",
        "障がい, ｜障《しょう》がい",
        "三ノ丸の日本語教室, ｜三《さん》ノ｜丸《まる》の｜日本語《にほんご》｜教室《きょうしつ》",
    })
    void readingsStandAboveKanjiAndOkuriganaStaysOutside(String text, String annotated) {
        assertThat(Furigana.of(text)).isEqualTo(annotated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3日", "一人", "30分", "この方", "カタカナ", "", "ABC 123"})
    void whatAMachineReadsWrongTooOftenIsLeftAlone(String text) {
        assertThat(Furigana.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"｜見川《みがわ》の｜杜《もり》", "｜水戸《みと》で協働"})
    void theAuthorsOwnReadingsStay(String text) {
        assertThat(Furigana.of(text)).isEqualTo(text);
    }

    @Test
    void annotatedTextTellsItsReading() {
        assertThat(Furigana.reading("｜梅《うめ》が｜丘《おか》の｜会《かい》")).isEqualTo("うめがおかのかい");
    }
}
