package jp.komitto.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import jp.komitto.listings.Side;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Rules of a day and of codes, whatever comes in whatever order. */
class AttendancePropertyTest {

    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-21T09:00:00+09:00");

    @Property
    void theFirstShowingIsTheArrivalAndTheLastTheDepartureInWhateverOrderTheyArrive(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 600) Integer> minutes) {
        Attendance day = day();
        minutes.forEach(minute -> day.shown(NINE.plusMinutes(minute), NINE));
        TreeSet<Integer> sorted = new TreeSet<>(minutes);
        assertThat(day.cameAt()).isEqualTo(NINE.plusMinutes(sorted.first()));
        if (sorted.size() == 1) {
            assertThat(day.leftAt()).isNull();
        } else {
            assertThat(day.leftAt()).isEqualTo(NINE.plusMinutes(sorted.last()));
        }
    }

    @Property
    void hoursHoldExactlyWhenBothSayTheSame(
            @ForAll @IntRange(max = 1440) int need, @ForAll @IntRange(max = 1440) int offer) {
        Attendance day = day();
        day.say(Side.NEED, need, NINE);
        assertThat(day.minutes()).isNull();
        day.say(Side.OFFER, offer, NINE);
        assertThat(day.minutes()).isEqualTo(need == offer ? need : null);
        assertThat(day.isDisputed()).isEqualTo(need != offer);
    }

    @Property(tries = 200)
    void aCodeIsReadHoweverItIsTyped(@ForAll @IntRange(max = 4) int way) {
        String code = CertificateCode.fresh();
        String typed =
                switch (way) {
                    case 0 -> code.toLowerCase(Locale.ROOT);
                    case 1 -> code.replace("-", "");
                    case 2 -> code.replace('-', ' ').replace('0', 'O').replace('1', 'l');
                    case 3 -> wide(code);
                    default -> " " + code + " ";
                };
        assertThat(CertificateCode.read(typed))
                .isEqualTo(CertificateCode.read(code))
                .hasSize(16);
    }

    @Example
    void ofANameTheFirstSignOfEachPartIsTold() {
        assertThat(CertificateViews.Verified.hint("水戸 太郎")).isEqualTo("水○ 太○");
        assertThat(CertificateViews.Verified.hint("Nguyễn Thị Hoa")).isEqualTo("N○○○○○ T○○ H○○");
        assertThat(CertificateViews.Verified.hint("𠮷田")).isEqualTo("𠮷○");
    }

    @Example
    void pointsAreOffUntilACityTurnsThemOn() {
        assertThat(new AttendanceRules(14, 14, 7, null).points(600)).isNull();
        assertThat(new AttendanceRules(14, 14, 7, 10).points(90)).isEqualTo(15);
    }

    private static String wide(String code) {
        String wide = code.chars()
                .mapToObj(sign -> String.valueOf((char) (sign == '-' ? 'ー' : sign + 0xFEE0)))
                .reduce("", String::concat);
        assertThat(Normalizer.normalize(wide, Normalizer.Form.NFKC)).isNotEqualTo(wide);
        return wide;
    }

    private static Attendance day() {
        return new Attendance(UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2026, 11, 21), NINE);
    }
}
