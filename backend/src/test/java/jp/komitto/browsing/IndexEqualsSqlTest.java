package jp.komitto.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import jp.komitto.matching.FollowedListings;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * What SQL finds is what has to be found: the index gives the same listings in the same order, page after page, with the same
 * cursors and counts, while listings come, change and go, groups leave the directory and days pass.
 * {@code -Dkomitto.oracle.cases=10000} compares more.
 */
class IndexEqualsSqlTest {

    private static final int TRIES = 50;
    private static final int CASES_A_TRY = Integer.getInteger("komitto.oracle.cases", 300) / TRIES;
    private static final int PAGES_COMPARED = 4;

    private static FollowedListings listings;
    private static SqlBrowsing sql;
    private static int compared;
    private static int found;

    @BeforeContainer
    static void fill() {
        listings = new FollowedListings();
        sql = new SqlBrowsing(listings.database());
    }

    @AfterContainer
    static void close() {
        listings.close();
        System.out.printf("%,d lists alike from the index and from SQL, of %,d listings in all%n", compared, found);
        assertThat(found).as("somebody was found").isGreaterThan(compared);
    }

    @Property(tries = TRIES)
    void everyPageAndEveryCountIsTheSame(@ForAll long seed) {
        var random = new Random(seed);
        listings.change(random);
        for (int i = 0; i < CASES_A_TRY; i++) {
            compare(new RandomFilters(random));
        }
    }

    @Property(tries = TRIES)
    void pagesLoseAndRepeatNothing(@ForAll long seed) {
        var filters = new RandomFilters(new Random(seed));
        Filter filter = filters.filter();
        LocalDate today = filters.today();
        List<UUID> all = new ArrayList<>();
        String cursor = null;
        Found page;
        do {
            page = byIndex(Question.of(filter, today, cursor, filters.size()));
            all.addAll(page.ids());
            cursor = page.cursor();
        } while (cursor != null);
        assertThat(all).hasSize(page.count(Facet.TOTAL)).doesNotHaveDuplicates();
    }

    private static void compare(RandomFilters filters) {
        Filter filter = filters.filter();
        LocalDate today = filters.today();
        int size = filters.size();
        String cursor = null;
        for (int page = 0; page < PAGES_COMPARED; page++) {
            Question question = Question.of(filter, today, cursor, size);
            Found expected = sql.find(question).await().indefinitely();
            assertThat(byIndex(question)).as(question::toString).isEqualTo(expected);
            compared++;
            found += expected.ids().size();
            cursor = expected.cursor();
            if (cursor == null) {
                return;
            }
        }
    }

    private static Found byIndex(Question question) {
        return listings.find(
                question.filter().needs(), question.today(), side -> new IndexReading(side, question).found());
    }
}
