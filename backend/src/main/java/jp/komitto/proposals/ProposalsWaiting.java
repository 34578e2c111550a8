package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.work.WorkKind;
import jp.komitto.shared.work.WorkRows;
import jp.komitto.shared.work.WorkSource;

/** Proposals that were handed in, or wait for a second person. */
@ApplicationScoped
class ProposalsWaiting implements WorkSource {

    private static final String WAITING = """
            select id, group_id, coalesce(answers ->> 'title', '') as title, submitted_at as since, count(*) over () as total
              from proposal where status in ('SUBMITTED', 'INELIGIBILITY_FOUND') order by submitted_at, id limit $1
            """;

    private final Database database;

    @Inject
    ProposalsWaiting(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Waiting> waiting(int most) {
        return WorkRows.of(database, WorkKind.PROPOSAL, WAITING, most);
    }
}
