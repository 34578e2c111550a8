package jp.komitto.demo;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.time.DueToday;
import jp.komitto.shared.web.Visitor;
import org.jboss.logging.Logger;

/**
 * Whoever tries Komitto sees what next April will bring without waiting for it. The clock only goes forward: what was written
 * later than it shows would be a riddle to everything that orders by time. It stays moved over a restart, for commands too.
 */
@ApplicationScoped
class MovingTheClock {

    private static final Logger LOG = Logger.getLogger(MovingTheClock.class);

    private static final String READ = "select ahead_seconds from trial_clock";
    private static final String KEEP = """
            insert into trial_clock (ahead_seconds) values ($1)
                on conflict (only_row) do update set ahead_seconds = excluded.ahead_seconds
            """;

    /** Before anybody asks how late it is. */
    private static final int FIRST_OF_ALL = 1;

    private static final Period FARTHEST = Period.ofYears(2);

    private final DemoMode mode;
    private final TrialClock trial;
    private final Clock clock;
    private final Database database;
    private final List<DueToday> due;

    @Inject
    MovingTheClock(DemoMode mode, TrialClock trial, Clock clock, Database database, @All List<DueToday> due) {
        this.mode = mode;
        this.trial = trial;
        this.clock = clock;
        this.database = database;
        this.due = due;
    }

    void onStart(@Observes @Priority(FIRST_OF_ALL) StartupEvent start) throws Throwable {
        if (mode.isTrial()) {
            Duration kept = VertxContextSupport.subscribeAndAwait(this::kept);
            trial.runAhead(kept);
            if (!kept.isZero()) {
                LOG.warnf("The clock of this trial is %d days ahead", kept.toDays());
            }
        }
    }

    private Uni<Duration> kept() {
        return database.query(READ).map(rows -> {
            for (Row row : rows) {
                return Duration.ofSeconds(row.getLong("ahead_seconds"));
            }
            return Duration.ZERO;
        });
    }

    /** For anybody who is not at this computer, and wherever nobody tries Komitto, there is no such page. */
    void requireOpenTo(Visitor visitor) {
        if (!mode.isOn() || !visitor.isAtThisComputer()) {
            throw CommonProblem.ADDRESS_UNKNOWN.problem();
        }
    }

    boolean isPossible() {
        return mode.isOn();
    }

    ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    LocalDate farthest() {
        return now().toLocalDate().plus(FARTHEST);
    }

    /** Answers whether it went there; then everything that has become due is done. */
    Uni<Boolean> to(LocalDate day) {
        LocalDate today = now().toLocalDate();
        if (!day.isAfter(today) || day.isAfter(farthest())) {
            return Uni.createFrom().item(false);
        }
        Duration ahead = trial.ahead().plusDays(day.toEpochDay() - today.toEpochDay());
        return database.query(KEEP, Tuple.of(ahead.toSeconds()))
                .invoke(() -> trial.runAhead(ahead))
                .chain(this::doWhatIsDue)
                .replaceWith(true);
    }

    private Uni<Void> doWhatIsDue() {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(DueToday::look)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
