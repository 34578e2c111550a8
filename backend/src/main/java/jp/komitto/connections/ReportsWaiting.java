package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.work.WorkKind;
import jp.komitto.shared.work.WorkRows;
import jp.komitto.shared.work.WorkSource;

/** Reports nobody has decided about. */
@ApplicationScoped
class ReportsWaiting implements WorkSource {

    private static final String WAITING = """
            select m.id, l.group_id, coalesce(l.title, '') as title, m.updated_at as since, count(*) over () as total
              from match m left join listing l on l.id = coalesce(m.need_id, m.offer_id)
             where m.status = 'REPORTED' order by m.updated_at, m.id limit $1
            """;

    private final Database database;

    @Inject
    ReportsWaiting(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Waiting> waiting(int most) {
        return WorkRows.of(database, WorkKind.REPORT, WAITING, most);
    }
}
