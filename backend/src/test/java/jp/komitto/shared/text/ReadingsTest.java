package jp.komitto.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"こども", "子ども", "子供", "コドモ"})
    void aWordReadsTheSameHoweverItIsWritten(String word) {
        assertThat(Readings.words(word)).containsExactly("こども");
    }

    @ParameterizedTest
    @CsvSource({
        "手伝う, てつだい",
        "手伝いたい, てつだい",
        "手伝って, てつだい",
        "手伝い, てつだい",
        "お手伝い, てつだい",
        "学ぶ, まなび",
        "学んで, まなび",
        "学び, まなび",
        "支える, ささえ",
        "支え, ささえ",
        "楽しい, たのし",
        "楽しく, たのし",
        "楽しかった, たのし",
    })
    void theFormsOfAWordHaveOneReading(String form, String reading) {
        assertThat(Readings.words(form)).containsExactly(reading);
    }

    @Test
    void particlesAuxiliariesAndEmptyWordsAreDropped() {
        assertThat(Readings.words("子どもの勉強を手伝いたい")).containsExactly("こども", "べんきょう", "てつだい");
        assertThat(Readings.words("〜することができるようになっている、など。")).isEmpty();
    }

    @Test
    void neighbouringNounsAreIndexedTogetherToo() {
        assertThat(Readings.indexed("防災訓練")).contains("ぼうさい", "くんれん", "ぼうさいくんれん");
        assertThat(Readings.indexed("防災、訓練")).doesNotContain("ぼうさいくんれん");
    }

    @Test
    void theWholeReadingHasNoGaps() {
        assertThat(Readings.whole("都道府県会館")).isEqualTo("とどうふけんかいかん");
    }

    @Test
    void manyThreadsReadTheSame() {
        var readings = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> Readings.words("水戸で学ぶ日本語" + i % 7))
                .map(words -> words.subList(0, 3))
                .distinct()
                .toList();
        assertThat(readings).containsExactly(List.of("みと", "まなび", "にほんご"));
    }
}
