package jp.komitto.digests;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.notices.MailRules;
import jp.komitto.shared.database.Steps;
import jp.komitto.shared.time.DueToday;

/** From the city's hour on, on every instance; a second one finds nothing left to do. Whoever was away then does it later that day. */
@ApplicationScoped
class DigestCalendar implements DueToday {

    private static final UUID FIRST = new UUID(0, 0);

    private final SendingDigests sending;
    private final NewlyFitting fitting;
    private final MailRules rules;
    private final Clock clock;

    @Inject
    DigestCalendar(SendingDigests sending, NewlyFitting fitting, MailRules rules, Clock clock) {
        this.sending = sending;
        this.fitting = fitting;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "10m", delayed = "110s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> look() {
        return LocalTime.now(clock).getHour() < rules.digestHour()
                ? Uni.createFrom().voidItem()
                : everybody();
    }

    private Uni<Void> everybody() {
        return Steps.each(FIRST, sending::due, Due::account, this::each);
    }

    private Uni<Void> each(List<Due> due) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(one -> fitting.count(one).chain(count -> sending.send(one, count)))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
