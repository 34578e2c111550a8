package jp.komitto.matching;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jp.komitto.shared.database.Database;

/** Listings of a test in a PostgreSQL of its own, and the index as it follows them: what has changed is read from there. */
public final class FollowedListings implements AutoCloseable {

    public static final LocalDate TODAY = RandomListings.TODAY;

    private static final int MANY = 300;
    private static final int GROUPS = 13;
    private static final List<String> STANDINGS = List.of("REGISTERED", "REGISTERED", "SUSPENDED");

    private static final String ANYTHING = "select id from listing order by id";
    private static final String STANDING = "update citizen_group set status = $2 where id = $1";
    private static final String REMOVE = "delete from citizen_group where id = $1";
    private static final String ANONYMOUS =
            "update listing set visibility = 'ANONYMOUS' where group_id is not null and id = any($1)";

    private final MatchingDatabase database = new MatchingDatabase();
    private final IndexedListings listings = new IndexedListings(database.database(), MatchingFixtures.RULES);
    private final MatchIndex index = new MatchIndex(MatchingFixtures.RULES);

    public FollowedListings() {
        write(List.of(), new RandomListings(new Random(1)).some(MANY));
    }

    /** One of the groups that post. */
    public static UUID group(int number) {
        return RandomListings.poster(3 * number);
    }

    public Database database() {
        return database.database();
    }

    public <T> T find(boolean needs, LocalDate today, Function<OpenSide, T> work) {
        return index.open(needs, today, work);
    }

    /** Some come, change, go, rest; a group leaves the directory or comes back; seldom one is removed with all it has. */
    public void change(Random random) {
        var some = new RandomListings(random);
        List<UUID> touched = new ArrayList<>(all());
        touched.removeIf(id -> random.nextInt(MANY / 10) != 0);
        List<Profile> now = new ArrayList<>();
        touched.forEach(id -> now.add(random.nextInt(3) == 0 ? some.one() : some.of(id)));
        write(touched, now);
        UUID group = group(random.nextInt(GROUPS));
        if (random.nextInt(8) == 0) {
            run(REMOVE, Tuple.of(group));
            index.removeOf(Set.of(group));
        } else {
            run(STANDING, Tuple.of(group, STANDINGS.get(random.nextInt(STANDINGS.size()))));
            take(Set.of(group));
        }
    }

    private void write(Collection<UUID> touched, Collection<Profile> now) {
        Map<UUID, Profile> byId = new LinkedHashMap<>();
        now.forEach(profile -> byId.put(profile.id(), profile));
        Set<UUID> all = new LinkedHashSet<>(touched);
        all.addAll(byId.keySet());
        UUID[] unnamed =
                byId.keySet().stream().filter(id -> id.hashCode() % 3 == 0).toArray(UUID[]::new);
        database.inTransaction(connection -> ListingRows.delete(connection, all)
                .chain(() -> ListingRows.insert(connection, List.copyOf(byId.values())))
                .chain(() -> connection.preparedQuery(ANONYMOUS).execute(Tuple.of(unnamed))));
        take(all);
    }

    private void take(Set<UUID> touched) {
        index.replace(touched, listings.openOf(touched).await().indefinitely());
    }

    private List<UUID> all() {
        List<UUID> ids = new ArrayList<>();
        database.database().query(ANYTHING).await().indefinitely().forEach(row -> ids.add(row.getUUID("id")));
        return ids;
    }

    private void run(String sql, Tuple parameters) {
        database.database().query(sql, parameters).await().indefinitely();
    }

    @Override
    public void close() {
        database.close();
    }
}
