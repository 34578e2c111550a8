package jp.komitto.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.komitto.launch.RunMode;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.web.Visitor;
import org.junit.jupiter.api.Test;

/** The clock moves where somebody tries Komitto at this very computer, and nowhere else. */
class ClockOfATrialTest {

    private static final Visitor HERE = new Visitor(InetAddress.getLoopbackAddress(), "localhost", false);
    private static final Visitor ELSEWHERE = new Visitor(InetAddress.ofLiteral("192.0.2.7"), "localhost", false);
    private static final Visitor THROUGH_A_GATEWAY = new Visitor(InetAddress.getLoopbackAddress(), "localhost", true);

    private static MovingTheClock moving(DemoMode mode) {
        TrialClock trial = new TrialClock();
        return new MovingTheClock(mode, trial, trial.clock(), null, List.of());
    }

    private static DemoMode demo(String wanted, boolean production) {
        return new DemoMode(RunMode.SERVE, wanted, true, production);
    }

    @Test
    void inATrialItIsOpenToThisComputerAlone() {
        MovingTheClock moving = moving(demo("true", false));
        moving.requireOpenTo(HERE);
        assertThatThrownBy(() -> moving.requireOpenTo(ELSEWHERE)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> moving.requireOpenTo(THROUGH_A_GATEWAY)).isInstanceOf(Problem.class);
    }

    @Test
    void inProductionThereIsNoSuchPageWhateverIsWanted() {
        for (String wanted : List.of("true", "always")) {
            DemoMode production = demo(wanted, true);
            assertThat(production.isTrial()).isFalse();
            assertThatThrownBy(() -> moving(production).requireOpenTo(HERE)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void withoutATrialThereIsNone() {
        assertThatThrownBy(() -> moving(demo("false", false)).requireOpenTo(HERE))
                .isInstanceOf(Problem.class);
    }

    @Test
    void itGoesForwardByTwoYearsAtMost() {
        MovingTheClock moving = moving(demo("true", false));
        for (var day : List.of(
                moving.now().toLocalDate(),
                moving.now().toLocalDate().minusDays(1),
                moving.farthest().plusDays(1))) {
            assertThat(moving.to(day).await().indefinitely()).isFalse();
        }
    }

    @Test
    void whatItShowsIsAheadByWhatItWasMovedAndGoesOn() {
        TrialClock trial = new TrialClock();
        trial.runAhead(Duration.ofDays(120));
        assertThat(trial.clock().instant())
                .isCloseTo(Instant.now().plus(Duration.ofDays(120)), within(1, ChronoUnit.MINUTES));
        assertThat(trial.clock().withZone(java.time.ZoneOffset.UTC).instant())
                .isCloseTo(Instant.now().plus(Duration.ofDays(120)), within(1, ChronoUnit.MINUTES));
    }
}
