package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.work.WorkKind;
import jp.komitto.shared.work.WorkRows;
import jp.komitto.shared.work.WorkSource;

/** Listings that wait for somebody to look at them. */
@ApplicationScoped
class ListingsWaiting implements WorkSource {

    private static final String WAITING = """
            select id, group_id, title, updated_at as since, count(*) over () as total
              from listing where status = 'PENDING' order by updated_at, id limit $1
            """;

    private final Database database;

    @Inject
    ListingsWaiting(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Waiting> waiting(int most) {
        return WorkRows.of(database, WorkKind.LISTING, WAITING, most);
    }
}
