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
import java.util.LinkedHashMap;
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

    /**
     * Keeps both kinds of rows whole: those that are held, to be settled, and those published with something left out, settled
     * already; so no value of a file is lost.
     */
    @WithTransaction
    Uni<Void> keep(UUID run, List<ReadRow> held, List<ReadRow> published) {
        Map<String, HeldRow> byContent = new LinkedHashMap<>();
        OffsetDateTime now = OffsetDateTime.now(clock);
        held.forEach(row -> add(byContent, new HeldRow(ids.next(), run, row, row.problems(), now)));
        published.forEach(
                row -> add(byContent, new HeldRow(ids.next(), run, row, row.notices(), now).publishedWithout(now)));
        return byContent.isEmpty()
                ? Uni.createFrom().voidItem()
                : list("fingerprint in ?1", List.copyOf(byContent.keySet()))
                        .invoke(known -> known.forEach(row -> merge(row, byContent.remove(row.fingerprint()))))
                        .chain(() -> keepNew(byContent.values()));
    }

    private Uni<Void> keepNew(Collection<HeldRow> rows) {
        return rows.isEmpty() ? Uni.createFrom().voidItem() : persist(rows);
    }

    private static void add(Map<String, HeldRow> byContent, HeldRow row) {
        byContent.putIfAbsent(row.fingerprint(), row);
    }

    /** A row held once may be published today. */
    private static void merge(HeldRow known, HeldRow now) {
        if (known.settledAt() == null && now.settledAt() != null) {
            known.publishedWithout(now.settledAt());
        }
    }
}
