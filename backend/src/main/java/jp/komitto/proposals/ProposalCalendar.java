package jp.komitto.proposals;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.time.DueToday;

/** On every instance; a second one finds nothing left to do. */
@ApplicationScoped
class ProposalCalendar implements DueToday {

    private final RemindingProposers reminding;

    @Inject
    ProposalCalendar(RemindingProposers reminding) {
        this.reminding = reminding;
    }

    @Override
    @Scheduled(every = "15m", delayed = "100s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> look() {
        return reminding.remind().chain(reminding::remindOfAnswers).replaceWithVoid();
    }
}
