package jp.komitto.upkeep;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.form.Representative;
import jp.komitto.shared.database.SessionTransaction;

/** All edits; of one group at most one waits. */
@ApplicationScoped
class GroupEdits implements PanacheRepositoryBase<GroupEdit, UUID> {

    private static final String CONTACT = "select name, kana, phone, email from group_edit_contact where edit_id = $1";
    private static final String WRITE_CONTACT = """
            insert into group_edit_contact (edit_id, name, kana, phone, email) values ($1, $2, $3, $4, $5)
            on conflict (edit_id) do update set name = $2, kana = $3, phone = $4, email = $5
            """;
    private static final String FORGET_CONTACT = "delete from group_edit_contact where edit_id = $1";

    Uni<Optional<GroupEdit>> waiting(UUID group) {
        return find("groupId = ?1 and status = ?2", group, GroupEdit.Status.ASKED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** What the city answered last. */
    Uni<Optional<GroupEdit>> answered(UUID group) {
        return find(
                        "groupId = ?1 and status in (?2, ?3) order by decidedAt desc",
                        group,
                        GroupEdit.Status.PUBLISHED,
                        GroupEdit.Status.DECLINED)
                .firstResult()
                .map(Optional::ofNullable);
    }

    Uni<GroupEdit> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(UpkeepProblem.EDIT_NOT_FOUND::problem);
    }

    Uni<Optional<Representative>> representative(UUID edit) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(CONTACT, Tuple.of(edit)))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Representative(
                                (String) row[0], (String) row[1], (String) row[2], (String) row[3])));
    }

    Uni<Void> propose(UUID edit, Representative representative) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(
                        WRITE_CONTACT,
                        Tuple.of(
                                edit,
                                representative.name(),
                                representative.kana(),
                                representative.phone(),
                                representative.email())));
    }

    /** Once it is settled nobody needs it here any more. */
    Uni<Void> forgetContact(UUID edit) {
        return SessionTransaction.current().chain(transaction -> transaction.run(FORGET_CONTACT, Tuple.of(edit)));
    }
}
