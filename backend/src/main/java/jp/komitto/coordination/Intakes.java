package jp.komitto.coordination;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Everybody for whom coordinators act. */
@ApplicationScoped
class Intakes implements PanacheRepositoryBase<Intake, UUID> {

    /** Locked until the use case ends. */
    Uni<Intake> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(CoordinationProblem.INTAKE_NOT_FOUND::problem);
    }

    Uni<Intake> read(UUID id) {
        return findById(id).onItem().ifNull().failWith(CoordinationProblem.INTAKE_NOT_FOUND::problem);
    }
}
