package jp.komitto.directory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"7010405010487", "2010005005066", "6010005018543"})
    void publicNumbersAreValid(String number) {
        assertThat(CorporateNumber.isValid(number)).isTrue();
    }

    /** 東京都 and 横浜市, as the National Tax Agency publishes them. */
    @ParameterizedTest
    @CsvSource({"130001,8000020130001", "141003,3000020141003"})
    void aLocalGovernmentsNumberFollowsFromItsCode(String code, String number) {
        assertThat(CorporateNumber.ofLocalGovernment(code)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2010010000000", "7011110000000", "", "701040501048", "70104050104877", "７０１０４０５０１０４８７", "-"})
    void damagedNumbersAreNot(String number) {
        assertThat(CorporateNumber.isValid(number)).isFalse();
    }

    @Property
    void everyChangeOfOneDigitButZeroToNineIsNoticed(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long base,
            @ForAll @IntRange(min = 0, max = 11) int position,
            @ForAll @IntRange(min = 1, max = 8) int by) {
        String digits = "%012d".formatted(base);
        String number = CorporateNumber.checkDigit(digits) + digits;
        int old = digits.charAt(position) - '0';
        int changed = (old + by) % 10;
        boolean nineForZero = Math.abs(old - changed) == 9;
        String damaged = number.substring(0, position + 1) + changed + number.substring(position + 2);
        assertThat(CorporateNumber.isValid(number)).isTrue();
        assertThat(CorporateNumber.isValid(damaged)).isEqualTo(nineForZero);
    }

    @Test
    void aCheckDigitIsNeverZero() {
        assertThat(CorporateNumber.checkDigit("000000000000")).isEqualTo(9);
    }
}
