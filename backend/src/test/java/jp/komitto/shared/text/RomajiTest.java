package jp.komitto.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomajiTest {

    @ParameterizedTest
    @CsvSource({"kodomo, こども", "Mito, みと", "shimbun, しんぶん", "hakkutsu, はっくつ", "ＫＯＤＯＭＯ, こども", "kin'en, きんえん"})
    void romajiIsReadAsHiragana(String romaji, String hiragana) {
        assertThat(Romaji.toHiragana(romaji)).isEqualTo(hiragana);
    }

    @ParameterizedTest
    @CsvSource({"tokyo, とうきょう", "todoufuken, とどうふけん", "tōkyō, とうきょう", "onuma, おおぬま", "sakuru, サークル"})
    void longVowelsDoNotMatter(String romaji, String reading) {
        assertThat(Romaji.shortened(Romaji.toHiragana(romaji))).isEqualTo(Romaji.shortened(Folding.fold(reading)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "水戸", "volunteer", "-"})
    void whatIsNoRomajiGivesNothing(String word) {
        assertThat(Romaji.toHiragana(word)).isEmpty();
    }
}
