package jp.komitto.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import jp.komitto.bench.Leaders.Leader;
import jp.komitto.city.Mito;
import jp.komitto.city.Terms;
import jp.komitto.credentials.Hashing;
import jp.komitto.directory.ManyGroups;
import jp.komitto.launch.MeasuredCluster.Place;
import jp.komitto.search.TaughtWords;
import jp.komitto.testing.DirectPool;
import org.postgresql.PGConnection;

/**
 * Fills a database that has its form already. Groups are written by the product's own statements; people, needs and offers by
 * COPY into the same tables, whose indexes are made again afterwards, and with the journal rows their opening would have left.
 */
final class Filling {

    private static final long SEED = 20261126;
    private static final long FAR_APART = 10_000_000;
    private static final int STEP = 2_000;
    private static final int SHOWN_OFTEN = 20;
    private static final int ANOTHER_PERSON = 5;
    private static final int GROUPS_OFFERING = 20;

    /** As many as one may have open, with room for one more. */
    private static final int OFFERS_OF_LEADER = 9;

    private static final int NEEDS_OF_LEADER = 40;

    private final Place place;
    private final Sizes sizes;
    private final Terms terms = Mito.terms();
    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    private Filling(Place place, Sizes sizes) {
        this.place = place;
        this.sizes = sizes;
    }

    static Leaders fill(Place place, Sizes sizes) throws SQLException, IOException {
        return new Filling(place, sizes).fill();
    }

    private Leaders fill() throws SQLException, IOException {
        TaughtWords.learn(terms);
        List<UUID> groups;
        try (var connections = new DirectPool(place.url(), place.user(), place.password(), 2)) {
            groups = new ManyGroups(terms, new Random(SEED), new SeededIds(SEED, 0)::next)
                    .write(connections.pool(), sizes.groups());
        }
        try (var connection = place.connect()) {
            run(connection, "set synchronous_commit = off");
            List<UUID> people = ids(1, sizes.profiles() + sizes.needs() / ANOTHER_PERSON);
            accounts(connection, people);
            List<String> indexes = withoutIndexes(connection);
            List<UUID> offers = offers(connection, people, groups);
            List<UUID> needs = needs(connection, people, groups);
            for (String index : indexes) run(connection, index);
            shownOften(connection);
            journal(connection);
            Leaders leaders = leaders(connection, people, groups, needs, offers);
            run(connection, "update notice_position set seq = (select max(seq) from journal)");
            run(connection, "vacuum analyze");
            return leaders;
        }
    }

    private void accounts(Connection connection, List<UUID> people) throws SQLException, IOException {
        copy(
                connection,
                "account (id, display_name, age_band, locale, guardian, status, terms_version, terms_agreed_at, created_at, version)",
                people.size(),
                n -> people.get(n) + "\tひと" + n + "\tAGE_30_49\tja\tNOT_NEEDED\tACTIVE\t1\t" + today + "\t" + today
                        + "\t1\n");
    }

    /** The first of them are posted by the leaders, in turn. */
    private List<UUID> offers(Connection connection, List<UUID> people, List<UUID> groups)
            throws SQLException, IOException {
        var listings = new Listings(terms, today, new Random(SEED + 2));
        var random = new Random(SEED + 3);
        List<UUID> offers = ids(2, sizes.profiles());
        copyListings(connection, offers.size(), n -> {
            boolean ofLeader = n < OFFERS_OF_LEADER * sizes.leaders();
            boolean ofGroup = !ofLeader && random.nextInt(GROUPS_OFFERING) == 0;
            UUID account = people.get(ofLeader ? n % sizes.leaders() : n);
            return listings.line(
                    offers.get(n),
                    false,
                    ofGroup ? null : account,
                    ofGroup ? groups.get(random.nextInt(groups.size())) : null);
        });
        return offers;
    }

    private List<UUID> needs(Connection connection, List<UUID> people, List<UUID> groups)
            throws SQLException, IOException {
        var listings = new Listings(terms, today, new Random(SEED + 4));
        var random = new Random(SEED + 5);
        List<UUID> needs = ids(3, sizes.needs());
        copyListings(connection, needs.size(), n -> {
            boolean ofLeader = n < NEEDS_OF_LEADER * sizes.leaders();
            boolean ofPerson = !ofLeader && n % ANOTHER_PERSON == 0;
            int group = ofLeader ? n % sizes.leaders() : random.nextInt(groups.size());
            return listings.line(
                    needs.get(n),
                    true,
                    ofPerson ? people.get(sizes.profiles() + n / ANOTHER_PERSON) : null,
                    ofPerson ? null : groups.get(group));
        });
        return needs;
    }

    private void shownOften(Connection connection) throws SQLException {
        run(
                connection,
                "insert into matching_exposure select id, 150, 100 from listing where hashtext(id::text) % "
                        + SHOWN_OFTEN + " = 0");
    }

    private void journal(Connection connection) throws SQLException {
        run(connection, """
                insert into journal (at, type, subject, actor)
                select opened_at, 'ListingOpened', id, 'bench' from listing where side = 'NEED' order by id
                """);
    }

    private Leaders leaders(
            Connection connection, List<UUID> people, List<UUID> groups, List<UUID> needs, List<UUID> offers)
            throws SQLException {
        List<Leader> leaders = new ArrayList<>();
        String hash = Hashing.of(Leaders.PASSWORD);
        for (int n = 0; n < sizes.leaders(); n++) {
            UUID account = people.get(n);
            String email = "leader-" + n + "@bench.example.jp";
            run(connection, "insert into account_contact values (?, ?, ?, now())", account, email, email);
            run(connection, "insert into password values (?, ?, now())", account, hash);
            run(connection, "insert into group_membership values (?, ?, 'MANAGER', now())", groups.get(n), account);
            leaders.add(new Leader(
                    account,
                    email,
                    groups.get(n),
                    every(needs, n, NEEDS_OF_LEADER),
                    every(offers, n, OFFERS_OF_LEADER)));
        }
        return new Leaders(leaders);
    }

    private List<UUID> every(List<UUID> listings, int leader, int number) {
        List<UUID> own = new ArrayList<>();
        for (int n = leader; n < Math.min(listings.size(), number * sizes.leaders()); n += sizes.leaders()) {
            own.add(listings.get(n));
        }
        return own;
    }

    private static List<UUID> ids(int kind, int number) {
        var ids = new SeededIds(SEED + kind, kind * FAR_APART);
        List<UUID> all = new ArrayList<>(number);
        for (int n = 0; n < number; n++) {
            all.add(ids.next());
        }
        return all;
    }

    /** Answers the statements that make them again. */
    private static List<String> withoutIndexes(Connection connection) throws SQLException {
        List<String> again = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select indexname, indexdef from pg_indexes where tablename = 'listing' and indexname <> 'listing_pkey'
                        """)) {
            while (rows.next()) {
                run(connection, "drop index " + rows.getString(1));
                again.add(rows.getString(2));
            }
        }
        return again;
    }

    private static void copyListings(Connection connection, int number, IntFunction<String> line)
            throws SQLException, IOException {
        copy(connection, "listing (" + Listings.COLUMNS + ")", number, line);
    }

    private static void copy(Connection connection, String table, int number, IntFunction<String> line)
            throws SQLException, IOException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (int done = 0; done < number; done += STEP) {
            var lines = new StringBuilder();
            for (int n = done; n < Math.min(number, done + STEP); n++) {
                lines.append(line.apply(n));
            }
            copying.copyIn("copy " + table + " from stdin", new StringReader(lines.toString()));
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, values[n]);
            }
            statement.execute();
        }
    }
}
