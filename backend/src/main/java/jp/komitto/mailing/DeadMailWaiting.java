package jp.komitto.mailing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.work.WorkKind;
import jp.komitto.shared.work.WorkRows;
import jp.komitto.shared.work.WorkSource;

/** Mails that did not arrive, so that somebody tells people otherwise. */
@ApplicationScoped
class DeadMailWaiting implements WorkSource {

    private static final String WAITING = """
            select id, null::uuid as group_id, subject as title, settled_at as since, count(*) over () as total
              from outbox_mail
             where status = 'DEAD' and body is not null
             order by settled_at, id limit $1
            """;

    private final Database database;

    @Inject
    DeadMailWaiting(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Waiting> waiting(int most) {
        return WorkRows.of(database, WorkKind.MAIL, WAITING, most);
    }
}
