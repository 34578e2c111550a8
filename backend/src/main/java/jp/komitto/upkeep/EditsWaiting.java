package jp.komitto.upkeep;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.work.WorkKind;
import jp.komitto.shared.work.WorkRows;
import jp.komitto.shared.work.WorkSource;

/** Edits the city has not answered. */
@ApplicationScoped
class EditsWaiting implements WorkSource {

    private static final String WAITING = """
            select w.id, w.group_id, g.name as title, w.asked_at as since, count(*) over () as total
              from group_edit w join citizen_group g on g.id = w.group_id
             where w.status = 'ASKED' order by w.asked_at, w.id limit $1
            """;

    private final Database database;

    @Inject
    EditsWaiting(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Waiting> waiting(int most) {
        return WorkRows.of(database, WorkKind.EDIT, WAITING, most);
    }
}
