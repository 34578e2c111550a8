package jp.komitto.clients;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;

/** All programs, ended ones included, and whom to call about each. */
@ApplicationScoped
class ServiceClients implements PanacheRepositoryBase<ServiceClient, UUID> {

    static final int MOST_SHOWN = 500;
    static final int MOST_LIVE = 200;

    private static final String KEEP_CONTACT =
            "insert into service_client_contact (client_id, contact) values ($1, $2)";
    private static final String CONTACT = "select contact from service_client_contact where client_id = $1";
    private static final String FORGET_CONTACT = "delete from service_client_contact where client_id = $1";

    Uni<ServiceClient> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(ClientProblem.CLIENT_NOT_FOUND::problem);
    }

    Uni<ServiceClient> read(UUID id) {
        return findById(id).onItem().ifNull().failWith(ClientProblem.CLIENT_NOT_FOUND::problem);
    }

    /** Newest first. */
    Uni<List<ServiceClient>> all() {
        return find("order by id desc").range(0, MOST_SHOWN - 1).list();
    }

    Uni<Void> keepContact(UUID client, String contact) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(KEEP_CONTACT, Tuple.of(client, contact)));
    }

    /** Null when there is none any more. */
    Uni<String> contact(UUID client) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(CONTACT, Tuple.of(client)))
                .map(rows -> rows.isEmpty() ? null : (String) rows.getFirst()[0]);
    }

    Uni<Void> forgetContact(UUID client) {
        return SessionTransaction.current().chain(transaction -> transaction.run(FORGET_CONTACT, Tuple.of(client)));
    }
}
