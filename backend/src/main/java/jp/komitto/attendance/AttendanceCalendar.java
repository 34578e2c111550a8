package jp.komitto.attendance;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** On every instance; a second one finds nothing left to do. */
@ApplicationScoped
class AttendanceCalendar {

    private final EndingAttendance ending;

    @Inject
    AttendanceCalendar(EndingAttendance ending) {
        this.ending = ending;
    }

    @Scheduled(every = "30m", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return all(ending::hold).chain(() -> all(ending::complete)).chain(() -> all(ending::close));
    }

    /** Step by step, so that no transaction grows with the city. */
    private static Uni<Void> all(Supplier<Uni<? extends Integer>> step) {
        return Multi.createBy()
                .repeating()
                .uni(step)
                .until(done -> done == 0)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
