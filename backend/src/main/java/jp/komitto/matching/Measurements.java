package jp.komitto.matching;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.time.Ids;

/** Keeps what was counted: who is shown too often, and how evenly suggestions spread. */
@ApplicationScoped
class Measurements {

    /** What the journal calls a count; every index then reads anew who is shown too often. */
    static final String MEASURED = "MatchingExposureMeasured";

    private static final String ACTOR = "calendar";
    private static final String FORGET = "delete from matching_exposure";

    /** Their share is a multiple of the average of their side for each of their places. */
    private static final String KEEP = """
            insert into matching_exposure (listing_id, appearances, allowance)
            select id, appearances, allowance
              from (select l.id, shown.appearances,
                           greatest($3::bigint, $4::bigint * l.capacity * case l.side when 'NEED' then $5::bigint else $6::bigint end
                                                / places.of_side)::int as allowance
                      from unnest($1::uuid[], $2::int[]) as shown (id, appearances)
                      join listing l on l.id = shown.id and l.status = 'OPEN'
                      join (select side, sum(capacity) as of_side from listing where status = 'OPEN' group by side) as places
                        on places.side = l.side) as shares
             where appearances > allowance
            """;

    private static final String SMALL = "select id from citizen_group where id = any($1) and member_count <= $2";
    private static final String RECORD = """
            insert into matching_fairness (id, measured_at, rules_version, lists, groups, small_groups, gini_before, gini_after,
                                           small_share_before, small_share_after)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """;
    private static final String LATEST = "select * from matching_fairness order by measured_at desc limit 1";

    private final Database database;
    private final Journal journal;
    private final MatchingRules rules;
    private final Ids ids;

    @Inject
    Measurements(Database database, Journal journal, MatchingRules rules, Ids ids) {
        this.database = database;
        this.journal = journal;
        this.rules = rules;
        this.ids = ids;
    }

    Uni<Void> keep(Shown shown) {
        List<Map.Entry<UUID, Integer>> often = Stream.of(shown.needs(), shown.offers())
                .flatMap(side -> side.entrySet().stream())
                .filter(listing -> listing.getValue() > rules.leastAllowance())
                .toList();
        Tuple exposed = Tuple.tuple()
                .addArrayOfUUID(often.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .addArrayOfInteger(often.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .addInteger(rules.leastAllowance())
                .addInteger(rules.timesAverage())
                .addLong(Shown.total(shown.needs()))
                .addLong(Shown.total(shown.offers()));
        return database.inBackground(connection -> connection
                .query(FORGET)
                .execute()
                .chain(() -> connection.preparedQuery(KEEP).execute(exposed))
                .chain(() -> journal.append(connection, ACTOR, List.of(new JournalEntry(MEASURED, ids.next())))));
    }

    Uni<Set<UUID>> small(Collection<UUID> groups) {
        Tuple asked = Tuple.tuple().addArrayOfUUID(groups.toArray(UUID[]::new)).addInteger(rules.smallGroupMembers());
        return database.query(SMALL, asked).map(rows -> {
            Set<UUID> small = new HashSet<>();
            rows.forEach(row -> small.add(row.getUUID("id")));
            return small;
        });
    }

    Uni<Void> record(Fairness found) {
        Tuple row = Tuple.tuple()
                .addUUID(ids.next())
                .addOffsetDateTime(found.measuredAt())
                .addInteger(found.rulesVersion())
                .addInteger(found.lists())
                .addInteger(found.groups())
                .addInteger(found.smallGroups())
                .addInteger(found.giniBefore())
                .addInteger(found.giniAfter())
                .addInteger(found.smallShareBefore())
                .addInteger(found.smallShareAfter());
        return database.query(RECORD, row).replaceWithVoid();
    }

    Uni<Optional<Fairness>> latest() {
        return database.query(LATEST)
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(read(rows.iterator().next())));
    }

    private static Fairness read(Row row) {
        OffsetDateTime at = row.getOffsetDateTime("measured_at");
        return new Fairness(
                at,
                row.getInteger("rules_version"),
                row.getInteger("lists"),
                row.getInteger("groups"),
                row.getInteger("small_groups"),
                row.getInteger("gini_before"),
                row.getInteger("gini_after"),
                row.getInteger("small_share_before"),
                row.getInteger("small_share_after"));
    }
}
