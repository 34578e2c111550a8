package jp.komitto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The index with all its shortcuts gives what looking at every listing gives, also after any number of changes. */
class IndexPropertyTest {

    @Property(tries = 200)
    void theIndexFindsWhatLookingAtEveryListingFinds(@ForAll long seed) {
        var random = new Random(seed);
        var listings = new RandomListings(random);
        var index = new MatchIndex(MatchingFixtures.RULES);
        Map<UUID, Profile> present = new LinkedHashMap<>();
        for (int round = 0; round < 5; round++) {
            change(random, listings, index, present);
            var every = new EveryListing(MatchingFixtures.RULES, List.copyOf(present.values()));
            Question question = asking(listings);
            assertThat(index.best(question)).isEqualTo(every.best(question));
            assertThat(index.count(question, null)).isEqualTo(every.count(question, null));
            for (Gate gate : Gate.values()) {
                assertThat(index.count(question, gate)).as("without %s", gate).isEqualTo(every.count(question, gate));
            }
        }
    }

    @Property(tries = 100)
    void pagesLoseAndRepeatNothing(@ForAll long seed) {
        var random = new Random(seed);
        var listings = new RandomListings(random);
        List<Profile> some = listings.some(120);
        var index = new MatchIndex(MatchingFixtures.RULES);
        index.replace(List.of(), some);
        Question question = asking(listings);
        List<UUID> all = new ArrayList<>();
        List<Suggestion> page = index.best(question);
        Question next = question;
        while (!page.isEmpty()) {
            page.forEach(suggestion -> all.add(suggestion.id()));
            next = next.from(next.cursor(next.position(page.getLast())));
            page = index.best(next);
        }
        assertThat(all).hasSize(index.count(question, null));
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }

    private static Question asking(RandomListings listings) {
        Question question = listings.question();
        return question.asker().open() ? question : asking(listings);
    }

    private static void change(Random random, RandomListings listings, MatchIndex index, Map<UUID, Profile> present) {
        List<UUID> touched = new ArrayList<>(present.keySet());
        touched.removeIf(id -> random.nextInt(3) != 0);
        List<Profile> now = new ArrayList<>(listings.some(random.nextInt(60)));
        touched.forEach(id -> {
            present.remove(id);
            if (random.nextBoolean()) {
                now.add(listings.of(id));
            }
        });
        now.forEach(profile -> present.put(profile.id(), profile));
        index.replace(touched, now);
    }
}
