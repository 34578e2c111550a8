package jp.komitto.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.work.WorkKind;
import jp.komitto.shared.work.WorkRows;
import jp.komitto.shared.work.WorkSource;

/** Days about which the two sides say differently. */
@ApplicationScoped
class DisputesWaiting implements WorkSource {

    private static final String WAITING = """
            select a.id, l.group_id, coalesce(l.title, '') as title, a.updated_at as since, count(*) over () as total
              from attendance a
                   join match m on m.id = a.match_id
                   left join listing l on l.id = coalesce(m.need_id, m.offer_id)
             where a.minutes is null and a.need_minutes is not null and a.offer_minutes is not null
             order by a.updated_at, a.id limit $1
            """;

    private final Database database;

    @Inject
    DisputesWaiting(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Waiting> waiting(int most) {
        return WorkRows.of(database, WorkKind.HOURS, WAITING, most);
    }
}
