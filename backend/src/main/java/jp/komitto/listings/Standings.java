package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.komitto.shared.database.Database;

/** How any listing stands, for those who bring two of them together. */
@ApplicationScoped
public class Standings {

    private static final String ONE = """
            select id, side, resource, status, visibility, account_id, group_id, on_behalf_of, posted_by, channel, age_min, age_max,
                   poster_age_band
              from listing where id = $1 and status <> 'DRAFT'
            """;

    private final Database database;

    @Inject
    Standings(Database database) {
        this.database = database;
    }

    /**
     * A listing in few words.
     *
     * @param group, {@code account} and {@code onBehalfOf}: whose it is; the last one stands beside the first for a group
     * @param ageMin and {@code ageMax}: whom its poster accepts on the other side
     * @param posterAgeBand the poster's own, of a person
     */
    public record Standing(
            UUID id,
            Side side,
            ResourceKind resource,
            ListingStatus status,
            Visibility visibility,
            UUID account,
            UUID group,
            UUID onBehalfOf,
            UUID postedBy,
            Integer ageMin,
            Integer ageMax,
            String posterAgeBand) {

        /** Whether somebody can ask for a place, or for one that comes back. */
        public boolean takesProposals() {
            return status == ListingStatus.OPEN || status == ListingStatus.FILLED;
        }
    }

    public Uni<Standing> require(UUID id) {
        return database.query(ONE, Tuple.of(id)).map(rows -> {
            if (rows.size() == 0) {
                throw ListingProblem.LISTING_NOT_FOUND.problem();
            }
            return standing(rows.iterator().next());
        });
    }

    private static Standing standing(Row row) {
        return new Standing(
                row.getUUID("id"),
                Side.valueOf(row.getString("side")),
                ResourceKind.valueOf(row.getString("resource")),
                ListingStatus.valueOf(row.getString("status")),
                Visibility.valueOf(row.getString("visibility")),
                row.getUUID("account_id"),
                row.getUUID("group_id"),
                row.getUUID("on_behalf_of"),
                row.getUUID("posted_by"),
                row.getInteger("age_min"),
                row.getInteger("age_max"),
                row.getString("poster_age_band"));
    }
}
