package jp.komitto.demo;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import jp.komitto.shared.time.FiscalYear;

/** The clock of everybody: as late as it is, and in a trial ahead by as much as somebody moved it. */
@Singleton
class TrialClock {

    private static final Clock REAL = Clock.system(FiscalYear.TOKYO);

    private volatile Duration ahead = Duration.ZERO;

    @Produces
    @Singleton
    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return REAL.instant().plus(ahead);
            }

            @Override
            public ZoneId getZone() {
                return REAL.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.offset(Clock.system(zone), ahead);
            }
        };
    }

    Duration ahead() {
        return ahead;
    }

    void runAhead(Duration by) {
        ahead = by;
    }
}
