package jp.komitto.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.work.WorkKind;
import jp.komitto.shared.work.WorkRows;
import jp.komitto.shared.work.WorkSource;

/** Registrations that were handed in. */
@ApplicationScoped
class RegistrationsWaiting implements WorkSource {

    private static final String WAITING = """
            select id, id as group_id, answers ->> 'name' as title, submitted_at as since, count(*) over () as total
              from registration where status = 'SUBMITTED' order by submitted_at, id limit $1
            """;

    private final Database database;

    @Inject
    RegistrationsWaiting(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Waiting> waiting(int most) {
        return WorkRows.of(database, WorkKind.REGISTRATION, WAITING, most);
    }
}
