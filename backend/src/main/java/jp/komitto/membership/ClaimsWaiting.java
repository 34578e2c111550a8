package jp.komitto.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.work.WorkKind;
import jp.komitto.shared.work.WorkRows;
import jp.komitto.shared.work.WorkSource;

/** Claim codes that wrong guesses have stopped, as long as no new one was issued and nobody has taken the page over. */
@ApplicationScoped
class ClaimsWaiting implements WorkSource {

    private static final String WAITING = """
            select c.id, c.group_id, g.name as title, c.ended_at as since, count(*) over () as total
              from group_claim_code c join citizen_group g on g.id = c.group_id
             where c.failures >= %d
               and not exists (select 1 from group_claim_code later
                                where later.group_id = c.group_id and later.issued_at > c.issued_at)
               and not exists (select 1 from group_membership m where m.group_id = c.group_id)
             order by c.ended_at, c.id limit $1
            """.formatted(ClaimCodes.GUESSES);

    private final Database database;

    @Inject
    ClaimsWaiting(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Waiting> waiting(int most) {
        return WorkRows.of(database, WorkKind.CLAIM, WAITING, most);
    }
}
