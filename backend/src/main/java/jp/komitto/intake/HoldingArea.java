package jp.komitto.intake;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.time.Ids;

/** Keeps what could not be published. The same row of the same content is kept once, however often its file is read. */
@ApplicationScoped
class HoldingArea implements PanacheRepositoryBase<HeldRow, UUID> {

    private final Clock clock;
    private final Ids ids;

    @Inject
    HoldingArea(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    Uni<HeldRow> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(IntakeProblem.HELD_ROW_NOT_FOUND::problem);
    }

    @WithTransaction
    Uni<Void> keep(UUID run, List<ReadRow> rows) {
        Map<String, ReadRow> byContent = new HashMap<>();
        rows.forEach(row -> byContent.putIfAbsent(HeldRow.fingerprint(row), row));
        return list("fingerprint in ?1", List.copyOf(byContent.keySet()))
                .invoke(known -> known.forEach(row -> byContent.remove(row.fingerprint())))
                .chain(() -> keepNew(run, byContent.values()));
    }

    private Uni<Void> keepNew(UUID run, Collection<ReadRow> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : persist(rows.stream().map(row -> new HeldRow(ids.next(), run, row, OffsetDateTime.now(clock))));
    }
}
