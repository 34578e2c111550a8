package jp.komitto.intake;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.shared.time.Ids;

/** Every file that was read, and how it went. */
@ApplicationScoped
class ImportRuns implements PanacheRepositoryBase<ImportRun, UUID> {

    private final Clock clock;
    private final Ids ids;

    @Inject
    ImportRuns(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    @WithTransaction
    Uni<UUID> begin(String fileName, String charset) {
        return persist(new ImportRun(ids.next(), fileName, charset, OffsetDateTime.now(clock)))
                .map(ImportRun::id);
    }

    @WithTransaction
    Uni<Void> finish(UUID id, ImportReport report) {
        return findById(id)
                .invoke(run -> run.finish(report, OffsetDateTime.now(clock)))
                .replaceWithVoid();
    }

    /** Whether a file of this name was once read to its end. */
    @WithSession
    Uni<Boolean> finished(String fileName) {
        return count("fileName = ?1 and finishedAt is not null", fileName).map(count -> count > 0);
    }
}
