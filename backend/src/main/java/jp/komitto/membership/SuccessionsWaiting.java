package jp.komitto.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.work.WorkKind;
import jp.komitto.shared.work.WorkRows;
import jp.komitto.shared.work.WorkSource;

/** Successions to be witnessed. */
@ApplicationScoped
class SuccessionsWaiting implements WorkSource {

    private static final String WAITING = """
            select s.id, s.group_id, g.name as title, s.asked_at as since, count(*) over () as total
              from group_succession s join citizen_group g on g.id = s.group_id
             where s.status = 'ASKED' order by s.asked_at, s.id limit $1
            """;

    private final Database database;

    @Inject
    SuccessionsWaiting(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Waiting> waiting(int most) {
        return WorkRows.of(database, WorkKind.SUCCESSION, WAITING, most);
    }
}
