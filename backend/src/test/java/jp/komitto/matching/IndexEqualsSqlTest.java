package jp.komitto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * What SQL finds is what has to be found: the index gives the same listings with the same scores in the same order, page after
 * page, and the same counts, while listings come, change and go. {@code -Dkomitto.oracle.cases=10000} compares more.
 */
class IndexEqualsSqlTest {

    private static final int TRIES = 100;
    private static final int CASES_A_TRY = Integer.getInteger("komitto.oracle.cases", 300) / TRIES;
    private static final int LISTINGS = 300;
    private static final int PAGES_COMPARED = 3;

    private static MatchingDatabase database;
    private static SqlMatching sql;
    private static MatchIndex index;
    private static Map<UUID, Profile> present;
    private static int compared;

    @BeforeContainer
    static void fill() {
        database = new MatchingDatabase();
        sql = new SqlMatching(database.database(), MatchingFixtures.RULES);
        index = new MatchIndex(MatchingFixtures.RULES);
        present = new LinkedHashMap<>();
        write(List.of(), new RandomListings(new Random(1)).some(LISTINGS));
    }

    @AfterContainer
    static void close() {
        database.close();
        System.out.printf("%,d questions answered alike by the index and by SQL%n", compared);
    }

    @Property(tries = TRIES)
    void everyPageAndEveryCountIsTheSame(@ForAll long seed) {
        var random = new Random(seed);
        var listings = new RandomListings(random);
        change(random, listings);
        for (int i = 0; i < CASES_A_TRY; i++) {
            compare(listings.question());
            compared++;
        }
    }

    private static void compare(Question question) {
        Question page = question;
        for (int i = 0; i < PAGES_COMPARED && page != null; i++) {
            List<Suggestion> found = index.best(page);
            assertThat(found)
                    .as(page::toString)
                    .isEqualTo(sql.best(page).await().indefinitely());
            page = found.isEmpty() ? null : page.after(page.position(found.getLast()));
        }
        Counts counts = sql.counts(question).await().indefinitely();
        assertThat(index.count(question, null)).isEqualTo(counts.all());
        counts.without().forEach((gate, count) -> assertThat(index.count(question, gate))
                .as("without %s", gate)
                .isEqualTo(count));
    }

    private static void change(Random random, RandomListings listings) {
        Map<UUID, Profile> now = new LinkedHashMap<>();
        List<UUID> touched = present.keySet().stream()
                .filter(id -> random.nextInt(LISTINGS / 4) == 0)
                .collect(Collectors.toCollection(ArrayList::new));
        touched.forEach(id -> {
            Profile changed = random.nextInt(3) == 0 ? listings.one() : listings.of(id);
            now.put(changed.id(), changed);
        });
        touched.addAll(now.keySet());
        write(touched, List.copyOf(now.values()));
    }

    private static void write(List<UUID> touched, List<Profile> now) {
        database.inTransaction(
                connection -> ListingRows.delete(connection, touched).chain(() -> ListingRows.insert(connection, now)));
        index.replace(touched, now);
        touched.forEach(present::remove);
        now.forEach(profile -> present.put(profile.id(), profile));
    }
}
