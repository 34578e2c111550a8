package jp.komitto.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.komitto.listings.ResourceKind;
import jp.komitto.shared.text.Furigana;
import jp.komitto.shared.web.Language;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void everythingThatCanBeSaidHasWordsInThreeLanguages() {
        complete(Two.PHRASES.reasons(), ReasonCode.values());
        complete(Two.PHRASES.gates(), ClosedGate.values());
        complete(Two.PHRASES.changes(), WhatIf.Kind.values());
        complete(Two.PHRASES.commitments(), "ONCE", "SHORT", "REGULAR");
        complete(
                Two.PHRASES.resources(),
                Arrays.stream(ResourceKind.values()).map(Enum::name).toArray());
    }

    @Test
    void everyKanjiHasItsReading() {
        all().forEach(phrase -> List.of(phrase.ja(), phrase.easy())
                .forEach(text -> assertThat(Furigana.RUBY.matcher(text).replaceAll(""))
                        .as(text)
                        .doesNotContainPattern("\\p{IsHan}")));
    }

    @Test
    void theThreeLanguagesNameTheSame() {
        all().forEach(phrase -> assertThat(phrase.ja().contains(Phrase.VALUES))
                .isEqualTo(phrase.easy().contains(Phrase.VALUES))
                .isEqualTo(phrase.en().contains(Phrase.VALUES)));
    }

    @Test
    void daysAreReadAsPeopleReadThem() {
        assertThat(Days.term(LocalDate.of(2026, 12, 5), Language.JA).label()).isEqualTo("12月5日（土）");
        assertThat(Days.term(LocalDate.of(2026, 12, 5), Language.JA).ruby()).isEqualTo("12｜月《がつ》｜5日《いつか》（｜土《ど》）");
        assertThat(Days.term(LocalDate.of(2026, 12, 11), Language.EASY).ruby()).isEqualTo("12｜月《がつ》11｜日《にち》（｜金《きん》）");
        assertThat(Days.term(LocalDate.of(2026, 12, 5), Language.EN).label()).isEqualTo("Sat 5 Dec");
    }

    private static Stream<Phrase> all() {
        return Stream.of(
                        Two.PHRASES.reasons(),
                        Two.PHRASES.gates(),
                        Two.PHRASES.changes(),
                        Two.PHRASES.commitments(),
                        Two.PHRASES.resources())
                .flatMap(phrases -> phrases.values().stream());
    }

    private static void complete(Map<?, Phrase> phrases, Object... codes) {
        assertThat(phrases.keySet()).isEqualTo(java.util.Set.of(codes));
        phrases.values().forEach(phrase -> {
            assertThat(phrase.ja()).isNotBlank();
            assertThat(phrase.easy()).isNotBlank();
            assertThat(phrase.en()).isNotBlank();
        });
    }
}
