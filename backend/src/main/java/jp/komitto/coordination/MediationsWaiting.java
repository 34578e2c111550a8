package jp.komitto.coordination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.work.WorkKind;
import jp.komitto.shared.work.WorkRows;
import jp.komitto.shared.work.WorkSource;

/** Matches in which it is the coordinator's turn. */
@ApplicationScoped
class MediationsWaiting implements WorkSource {

    private static final String WAITING = """
            select m.id, l.group_id, coalesce(l.title, '') as title, m.updated_at as since, count(*) over () as total
              from match m left join listing l on l.id = coalesce(m.need_id, m.offer_id)
             where %s or %s order by m.updated_at, m.id limit $1
            """.formatted(Mediating.TO_ANSWER, Mediating.TO_ARRANGE);

    private final Database database;

    @Inject
    MediationsWaiting(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Waiting> waiting(int most) {
        return WorkRows.of(database, WorkKind.MEDIATION, WAITING, most);
    }
}
