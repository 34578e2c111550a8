package jp.komitto.coordination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.work.WorkKind;
import jp.komitto.shared.work.WorkRows;
import jp.komitto.shared.work.WorkSource;

/** What only coordinators can bring together, and nobody has yet. */
@ApplicationScoped
class RequestsWaiting implements WorkSource {

    /** Protected, or of somebody without an account; open, with places left and nothing running. */
    static final String ALONE = """
            l.status = 'OPEN' and (l.visibility = 'PROTECTED' or l.on_behalf_of is not null) and l.taken < l.capacity
               and not exists (select 1 from match m
                                where (m.need_id = l.id or m.offer_id = l.id)
                                  and m.status in ('PROPOSED', 'MEDIATED', 'CONFIRMED', 'ACTIVE'))
            """;

    private static final String WAITING = """
            select l.id, l.group_id, l.title, l.opened_at as since, count(*) over () as total
              from listing l where %s order by l.opened_at, l.id limit $1
            """.formatted(ALONE);

    private final Database database;

    @Inject
    RequestsWaiting(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Waiting> waiting(int most) {
        return WorkRows.of(database, WorkKind.REQUEST, WAITING, most);
    }
}
