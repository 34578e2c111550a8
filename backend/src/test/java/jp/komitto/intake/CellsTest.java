package jp.komitto.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.komitto.directory.GroupAttribute;
import jp.komitto.intake.Cells.CellRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells are read as people write them. */
@QuarkusTest
class CellsTest {

    @Inject
    Cells cells;

    @ParameterizedTest
    @CsvSource({"2026-11-01", "2026/11/1", "2026年11月1日", "令和8年11月1日", "R8.11.1", "20261101", "２０２６年１１月１日"})
    void aDayInAnyUsualSpelling(String cell) throws CellRefused {
        assertThat(cells.read(GroupAttribute.CONFIRMED_ON, cell)).contains(LocalDate.of(2026, 11, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "昨日", "2026-13-01"})
    void aDayThatIsNotInTheCalendarIsRefused(String cell) {
        assertThatThrownBy(() -> cells.read(GroupAttribute.CONFIRMED_ON, cell)).isInstanceOf(CellRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2012,2012",
        "2012年4月,2012-04",
        "2012-04,2012-04",
        "平成24年4月1日,2012-04",
        "平成24年,2012",
        "H24.4,2012-04",
        "令和元年5月,2019-05",
        "20120401,2012-04"
    })
    void aYearOrMonthOfFoundation(String cell, String read) throws CellRefused {
        assertThat(cells.read(GroupAttribute.FOUNDED, cell)).contains(read);
    }

    @ParameterizedTest
    @CsvSource({"NPO,NPO", "NPO法人,NPO", "ＮＰＯ法人,NPO", "企業,COMPANY", "Volunteer group,VOLUNTEER"})
    void aCodeOrAnyOfItsLabels(String cell, String code) throws CellRefused {
        assertThat(cells.read(GroupAttribute.KIND, cell)).contains(code);
    }

    @Test
    void severalCodesPartedInAnyUsualWay() throws CellRefused {
        assertThat(cells.read(GroupAttribute.WEEKDAYS, "月・水、金")).contains(List.of("MON", "WED", "FRI"));
        assertThat(cells.read(GroupAttribute.FIELDS, "CHILDREN|ENVIRONMENT"))
                .contains(List.of("CHILDREN", "ENVIRONMENT"));
        assertThat(cells.read(GroupAttribute.FIELDS, "保健・医療・福祉")).contains(List.of("HEALTH_WELFARE"));
    }

    @Test
    void aWrittenNumberInFullWidthOrWithHyphensIsTheSameNumber() throws CellRefused {
        assertThat(cells.read(GroupAttribute.CORPORATE_NUMBER, "７０１０４０５０１０４８７")).contains("7010405010487");
        assertThat(cells.read(GroupAttribute.FEE_YEN, "1,000円")).contains(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.jp", "ここ", "https://"})
    void onlyWebAddressesAreAddresses(String cell) {
        assertThatThrownBy(() -> cells.read(GroupAttribute.WEBSITE, cell)).isInstanceOf(CellRefused.class);
    }

    @Test
    void invisibleControlCharactersAreRefusedWithASentence() {
        assertThatThrownBy(() -> cells.read(GroupAttribute.ACTIVITIES, "森\u0000の会\u202E"))
                .isInstanceOf(CellRefused.class)
                .hasMessageContaining("制御文字");
    }

    @Test
    void anEmptyCellSaysNothing() throws CellRefused {
        assertThat(cells.read(GroupAttribute.PURPOSE, " 　 ")).isEmpty();
    }
}
