package jp.komitto.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.work.WorkKind;
import jp.komitto.shared.work.WorkRows;
import jp.komitto.shared.work.WorkSource;

/** Rows of imports that could not be published and that nobody has settled. */
@ApplicationScoped
class HeldRowsWaiting implements WorkSource {

    private static final String WAITING = """
            select h.id, null::uuid as group_id, r.file_name || ' ' || h.line as title, h.held_at as since,
                   count(*) over () as total
              from held_row h join import_run r on r.id = h.run_id
             where h.settled_at is null order by h.held_at, h.id limit $1
            """;

    private final Database database;

    @Inject
    HeldRowsWaiting(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Waiting> waiting(int most) {
        return WorkRows.of(database, WorkKind.HELD_ROW, WAITING, most);
    }
}
