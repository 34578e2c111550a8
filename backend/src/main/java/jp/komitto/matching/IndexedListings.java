package jp.komitto.matching;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.komitto.shared.database.Database;

/** Reads profiles from their one truth. */
@ApplicationScoped
class IndexedListings {

    private static final String SELECT = """
            select l.id, l.side, l.resource, l.poster, l.group_id, l.status, l.visibility, l.main_field, l.fields, l.skills,
                   l.required_skills, l.audiences, l.languages, l.age_min, l.age_max, l.poster_age_band, l.beginner,
                   l.districts, l.online, l.slots, l.days, l.period_from, l.period_until, l.commitment, l.quantity, l.unit,
                   l.amount_yen, w.place, w.time, w.field, w.detail, w.beginner as beginner_weight,
                   coalesce(e.appearances, 0) as appearances, coalesce(e.allowance, 0) as allowance,
                   l.visibility <> 'PROTECTED' and (l.group_id is null or g.status = 'REGISTERED') as shown,
                   l.visibility = 'PUBLIC' and l.group_id is not null as named, l.opened_at, l.expires_on
              from listing l
              left join citizen_group g on g.id = l.group_id
              left join matching_weights w on w.account_id = l.account_id
              left join matching_exposure e on e.listing_id = l.id
             where\s""";
    private static final String AFTER =
            SELECT + "l.status = 'OPEN' and ($1::uuid is null or l.id > $1) order by l.id limit $2";
    private static final String OPEN_OF = SELECT + "l.status = 'OPEN' and (l.id = any($1) or l.poster = any($1))";
    private static final String ANY = SELECT + "l.id = any($1)";
    private static final String OPEN_OF_GROUPS =
            SELECT + "l.status = 'OPEN' and l.group_id is not null and l.visibility = 'PUBLIC' order by l.id limit $1";
    private static final String NUMBERS =
            "select (count(*) filter (where side = 'NEED'))::int as needs, (count(*))::int as listings from listing where status = 'OPEN'";
    private static final String EXPOSED = "select listing_id, appearances, allowance from matching_exposure";

    private final Database database;
    private final MatchingRules rules;

    @Inject
    IndexedListings(Database database, MatchingRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** How many are open of each side. */
    record Numbers(int needs, int offers) {}

    Uni<Numbers> numbers() {
        return database.query(NUMBERS).map(rows -> rows.iterator().next()).map(row -> {
            int needs = row.getInteger("needs");
            return new Numbers(needs, row.getInteger("listings") - needs);
        });
    }

    /** The next open ones by id; {@code after} is null for the first. */
    Uni<List<Profile>> after(UUID after, int size) {
        return database.query(AFTER, Tuple.of(after, size)).map(this::read);
    }

    /** The open ones among these listings, and of these posters. */
    Uni<List<Profile>> openOf(Collection<UUID> listingsOrPosters) {
        return database.query(OPEN_OF, ids(listingsOrPosters)).map(this::read);
    }

    /** These, whatever their state. */
    Uni<List<Profile>> any(Collection<UUID> listings) {
        return database.query(ANY, ids(listings)).map(this::read);
    }

    /** What groups and companies have open under their names. */
    Uni<List<Profile>> openOfGroups(int most) {
        return database.query(OPEN_OF_GROUPS, Tuple.of(most)).map(this::read);
    }

    Uni<Map<UUID, Exposure>> exposed() {
        return database.query(EXPOSED).map(rows -> {
            Map<UUID, Exposure> exposed = new HashMap<>();
            rows.forEach(row -> exposed.put(
                    row.getUUID("listing_id"),
                    new Exposure(row.getInteger("appearances"), row.getInteger("allowance"))));
            return exposed;
        });
    }

    private static Tuple ids(Collection<UUID> ids) {
        return Tuple.tuple().addArrayOfUUID(ids.toArray(UUID[]::new));
    }

    private List<Profile> read(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(this::profile)
                .toList();
    }

    private Profile profile(Row row) {
        return new Profile(
                row.getUUID("id"),
                "NEED".equals(row.getString("side")),
                row.getString("resource"),
                row.getUUID("poster"),
                row.getUUID("group_id") != null,
                "OPEN".equals(row.getString("status")),
                "PROTECTED".equals(row.getString("visibility")),
                row.getString("main_field"),
                List.of(row.getArrayOfStrings("fields")),
                List.of(row.getArrayOfStrings("skills")),
                List.of(row.getArrayOfStrings("required_skills")),
                List.of(row.getArrayOfStrings("audiences")),
                List.of(row.getArrayOfStrings("languages")),
                row.getInteger("age_min"),
                row.getInteger("age_max"),
                row.getString("poster_age_band"),
                row.getBoolean("beginner"),
                List.of(row.getArrayOfStrings("districts")),
                row.getBoolean("online"),
                row.getInteger("slots"),
                List.of(row.getArrayOfLocalDates("days")),
                row.getLocalDate("period_from"),
                row.getLocalDate("period_until"),
                row.getString("commitment"),
                row.getInteger("quantity"),
                row.getString("unit"),
                row.getInteger("amount_yen"),
                weights(row),
                row.getInteger("appearances"),
                row.getInteger("allowance"),
                new Listed(
                        row.getBoolean("shown"),
                        row.getBoolean("named"),
                        row.getOffsetDateTime("opened_at"),
                        row.getLocalDate("expires_on")));
    }

    private Weights weights(Row row) {
        return row.getInteger("place") == null
                ? rules.weights()
                : new Weights(
                        row.getInteger("place"),
                        row.getInteger("time"),
                        row.getInteger("field"),
                        row.getInteger("detail"),
                        row.getInteger("beginner_weight"));
    }
}
