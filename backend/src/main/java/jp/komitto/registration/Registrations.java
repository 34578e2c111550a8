package jp.komitto.registration;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.time.FiscalYear;

/** All registrations. */
@ApplicationScoped
class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    /** Locked until the use case ends: of two people who act at once the second sees what the first has done. */
    Uni<Registration> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(RegistrationProblem.REGISTRATION_NOT_FOUND::problem);
    }

    Uni<Registration> read(UUID id) {
        return findById(id).onItem().ifNull().failWith(RegistrationProblem.REGISTRATION_NOT_FOUND::problem);
    }

    /** The next number people are given when they hand something in, e.g. {@code 2026-00042}. */
    Uni<String> nextReceipt(LocalDate today) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows("select nextval('registration_receipt')", Tuple.tuple()))
                .map(rows -> "%d-%05d".formatted(FiscalYear.of(today).year(), (Long) rows.getFirst()[0]));
    }

    /** Registered groups whose registration ended before this day. */
    Uni<List<Registration>> endedBefore(LocalDate day) {
        return find("status = ?1 and registeredUntil < ?2", RegistrationStatus.REGISTERED, day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, 99)
                .list();
    }

    /** Registered groups whose registration ends before this day and who were not reminded of it yet. */
    Uni<List<Registration>> toRemind(LocalDate day) {
        return find(
                        "status = ?1 and registeredUntil < ?2 and (nudgedFor is null or nudgedFor <> registeredUntil)",
                        RegistrationStatus.REGISTERED,
                        day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, 99)
                .list();
    }
}
