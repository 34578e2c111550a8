package jp.komitto.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.komitto.shared.problem.Problem;
import jp.komitto.terms.TermsOfUse.Changes;
import jp.komitto.terms.TermsOfUse.Text;
import jp.komitto.terms.TermsOfUse.Version;
import jp.komitto.testing.MovedClock;
import org.junit.jupiter.api.Test;

/** Terms change on a day, and who agreed before is asked where it matters. */
class TermsOfUseTest {

    private static final Text TEXT = new Text("利用規約", List.of());

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-26T01:00:00Z"));
    private final TermsOfUse terms = new TermsOfUse(
            List.of(
                    version("1", "2026-12-01", false),
                    version("2", "2027-04-01", true),
                    version("3", "2027-06-01", false)),
            clock);

    private static Version version(String name, String since, boolean asks) {
        Changes changes = new Changes(List.of(name), List.of(name), List.of(name));
        return new Version(name, LocalDate.parse(since), asks, changes, TEXT, TEXT, TEXT);
    }

    private void forward(String day) {
        clock.forward(Duration.between(clock.instant(), Instant.parse(day + "T00:00:00+09:00")));
    }

    @Test
    void theFirstVersionHoldsBeforeItsDayAndTheNextOneIsAnnounced() {
        assertThat(terms.version()).isEqualTo("1");
        assertThat(terms.coming()).map(Version::version).contains("2");
        assertThat(terms.changed()).isEmpty();
        assertThat(terms.askAnew("1")).isFalse();
    }

    @Test
    void aVersionHoldsFromTheMorningOfItsDay() {
        forward("2027-03-31");
        assertThat(terms.version()).isEqualTo("1");
        forward("2027-04-01");
        assertThat(terms.version()).isEqualTo("2");
        assertThat(terms.askAnew("1")).isTrue();
        assertThat(terms.askAnew("2")).isFalse();
    }

    @Test
    void aLaterVersionThatAsksNothingDoesNotForgetThatOneBeforeItAsked() {
        forward("2027-06-01");
        assertThat(terms.version()).isEqualTo("3");
        assertThat(terms.askAnew("1")).isTrue();
        assertThat(terms.askAnew("2")).isFalse();
        assertThat(terms.changed()).extracting(Version::version).containsExactly("3", "2");
        assertThat(terms.coming()).isEmpty();
    }

    @Test
    void nobodyAgreesToWhatDoesNotHold() {
        assertThatThrownBy(() -> terms.requireCurrent("2")).isInstanceOf(Problem.class);
        terms.requireCurrent("1");
        forward("2027-04-01");
        assertThatThrownBy(() -> terms.requireCurrent("1")).isInstanceOf(Problem.class);
    }

    @Test
    void whoeverAgreedToSomethingUnknownIsAsked() {
        assertThat(terms.askAnew("of another city")).isTrue();
    }
}
