package jp.komitto.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.komitto.shared.text.SearchText.Names;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestingNamesTest {

    private final Fixtures groups = new Fixtures();

    @AfterEach
    void close() {
        groups.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"と", "とどうふ", "とどうｆ", "とどうふk", "トドウ", "todou", "todo", "都", "都道", "財団法人都道", "都道府県会館", "都道府県 会"})
    void aNameIsSuggestedFromItsFirstLetterOn(String typed) {
        groups.with("財団法人都道府県会館").with("水戸の会");
        assertThat(groups.suggest(typed)).containsExactly("財団法人都道府県会館");
    }

    @Test
    void namesThatStartSoComeBeforeNamesWithItInsideBeforeThoseThatSoundSo() {
        groups.with("水戸かいの会").with("海岸を守る会").with("会館友の会").with("さくら会館");
        assertThat(groups.suggest("会館")).containsExactly("会館友の会", "さくら会館");
        assertThat(groups.suggest("かい")).containsExactly("会館友の会", "海岸を守る会", "水戸かいの会", "さくら会館");
    }

    @Test
    void englishNamesAreSuggestedByTheStartsOfTheirWords() {
        groups.with(new Names("見川こども食堂", null, "Mikawa Children's Kitchen", null), Fixtures.TODAY, Map.of());
        assertThat(groups.suggest("mik")).hasSize(1);
        assertThat(groups.suggest("kitch")).hasSize(1);
        assertThat(groups.suggest("mikawa chi")).hasSize(1);
        assertThat(groups.suggest("tchen")).isEmpty();
    }

    @Test
    void noMoreAreSuggestedThanAskedFor() {
        groups.with("歌あ").with("歌い").with("歌う");
        assertThat(groups.index().suggest("歌", 2)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "・"})
    void nothingReadableSuggestsNothing(String typed) {
        groups.with("水戸の会");
        assertThat(groups.suggest(typed)).isEmpty();
    }
}
