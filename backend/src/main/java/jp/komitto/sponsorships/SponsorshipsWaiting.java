package jp.komitto.sponsorships;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.work.WorkKind;
import jp.komitto.shared.work.WorkRows;
import jp.komitto.shared.work.WorkSource;

/** Offers that can be brought to a project: those of calls whose results are out. */
@ApplicationScoped
class SponsorshipsWaiting implements WorkSource {

    private static final String WAITING = """
            select s.id, s.group_id, g.name as title, greatest(s.offered_at, o.released_at) as since, count(*) over () as total
              from sponsorship s
                   join citizen_group g on g.id = s.group_id
                   join decision_release o on o.call_id = s.call_id
             where s.status = 'OFFERED' order by since, s.id limit $1
            """;

    private final Database database;

    @Inject
    SponsorshipsWaiting(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Waiting> waiting(int most) {
        return WorkRows.of(database, WorkKind.SPONSORSHIP, WAITING, most);
    }
}
