package jp.komitto.desk;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.komitto.desk.DeskViews.InboxView;
import jp.komitto.desk.DeskViews.WorkCount;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.work.WorkItem;
import jp.komitto.shared.work.WorkKind;
import jp.komitto.shared.work.WorkSource;
import jp.komitto.shared.work.WorkSource.Waiting;

/** Everything that waits for the city, in the order in which it should be done. */
@ApplicationScoped
class Inbox {

    private final List<WorkSource> sources;
    private final Clock clock;

    @Inject
    Inbox(@All List<WorkSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** Coordinators see their own kinds of work; the counter and the secretariat all of it. */
    Uni<InboxView> look(Set<WorkKind> kinds, int size, Actor actor) {
        boolean coordinator = actor.is(Role.COORDINATOR);
        return Multi.createFrom()
                .iterable(sources)
                .onItem()
                .transformToUniAndConcatenate(source -> source.waiting(size))
                .filter(waiting -> !coordinator || waiting.kind().isCoordinated())
                .collect()
                .asList()
                .map(waiting -> view(waiting, kinds, size));
    }

    private InboxView view(List<Waiting> all, Set<WorkKind> kinds, int size) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<WorkItem> items = all.stream()
                .filter(waiting -> kinds.isEmpty() || kinds.contains(waiting.kind()))
                .flatMap(waiting -> waiting.first().stream())
                .sorted(Comparator.comparing(WorkItem::due).thenComparing(WorkItem::id))
                .limit(size)
                .toList();
        List<WorkCount> counts = all.stream()
                .map(waiting -> new WorkCount(waiting.kind(), waiting.total(), overdue(waiting, now)))
                .sorted(Comparator.comparing(WorkCount::kind))
                .toList();
        return new InboxView(items, counts);
    }

    private static long overdue(Waiting waiting, OffsetDateTime now) {
        return waiting.first().stream().filter(item -> item.due().isBefore(now)).count();
    }
}
