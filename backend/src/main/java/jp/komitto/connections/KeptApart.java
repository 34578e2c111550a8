package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.matching.Barred;
import jp.komitto.matching.BarredPairs;
import jp.komitto.matching.Profile;
import jp.komitto.shared.database.Database;

/**
 * Who is not suggested to whom: those whom {@link ProposalGates} would not let ask each other. Blocks count both ways; a listing and
 * a party of which one said no to the other, or which staff look at or have parted, are not brought together again.
 */
@ApplicationScoped
class KeptApart implements BarredPairs {

    private static final String WITH = """
            select case when blocker = $2 then blocked else blocker end as poster, null::uuid as listing
              from poster_block where blocker = $2 or blocked = $2
            union
            select case when need_id = $1 then offer_party else need_party end, null
              from match where (need_id = $1 or offer_id = $1) and status in ('DECLINED', 'REPORTED', 'BARRED')
            union
            select null, case when need_party = $2 then offer_id else need_id end
              from match where (need_party = $2 or offer_party = $2) and status in ('DECLINED', 'REPORTED', 'BARRED')
            """;
    private static final String AMONG =
            "select blocker, blocked from poster_block where blocker = any($1) and blocked = any($1)";

    private final Database database;

    @Inject
    KeptApart(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Barred> with(Profile listing) {
        return database.query(WITH, Tuple.of(listing.id(), listing.poster())).map(KeptApart::barred);
    }

    private static Barred barred(RowSet<Row> rows) {
        Set<UUID> posters = new HashSet<>();
        Set<UUID> listings = new HashSet<>();
        rows.forEach(row -> {
            if (row.getUUID("poster") != null) {
                posters.add(row.getUUID("poster"));
            }
            if (row.getUUID("listing") != null) {
                listings.add(row.getUUID("listing"));
            }
        });
        return new Barred(posters, listings);
    }

    @Override
    public Uni<Map<UUID, Set<UUID>>> among(Collection<UUID> posters) {
        return database.query(AMONG, Tuple.tuple().addArrayOfUUID(posters.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, Set<UUID>> apart = new HashMap<>();
                    rows.forEach(row -> {
                        keep(apart, row.getUUID("blocker"), row.getUUID("blocked"));
                        keep(apart, row.getUUID("blocked"), row.getUUID("blocker"));
                    });
                    return apart;
                });
    }

    private static void keep(Map<UUID, Set<UUID>> apart, UUID one, UUID other) {
        apart.computeIfAbsent(one, first -> new HashSet<>()).add(other);
    }
}
