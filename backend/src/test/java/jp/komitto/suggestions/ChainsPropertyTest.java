package jp.komitto.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.suggestions.Chains.Chain;
import jp.komitto.suggestions.Chains.Gift;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Circles found by walking are all that trying every order of groups finds. */
class ChainsPropertyTest {

    private static final int GROUPS = 6;

    @Example
    void aProjectorForHelpersForAHall() {
        var chains =
                new Chains(Stream.of(gift(1, 2, 900_000), gift(2, 3, 700_000), gift(3, 1, 800_000), gift(3, 4, 1)));
        assertThat(chains.of(group(1), 10)).singleElement().satisfies(chain -> {
            assertThat(chain.gifts()).extracting(Gift::to).containsExactly(group(2), group(3), group(1));
            assertThat(chain.fit()).isEqualTo(700_000);
        });
        assertThat(chains.of(group(4), 10)).isEmpty();
    }

    @Example
    void aSwapIsTheShortestCircle() {
        var chains = new Chains(Stream.of(gift(1, 2, 500_000), gift(2, 1, 500_000)));
        assertThat(chains.of(group(2), 10)).singleElement().satisfies(chain -> assertThat(chain.gifts())
                .hasSize(2));
    }

    @Example
    void noCircleIsLongerThanFour() {
        var five = new Chains(Stream.of(gift(1, 2, 1), gift(2, 3, 1), gift(3, 4, 1), gift(4, 5, 1), gift(5, 1, 1)));
        assertThat(five.of(group(1), 10)).isEmpty();
    }

    @Property(tries = 300)
    void nothingIsMissedAndNothingInvented(@ForAll long seed) {
        var random = new Random(seed);
        List<Gift> gifts = new ArrayList<>();
        for (int i = 0; i < random.nextInt(40); i++) {
            gifts.add(gift(random.nextInt(GROUPS), random.nextInt(GROUPS), random.nextInt(1_000_000)));
        }
        Set<List<UUID>> circles = new HashSet<>();
        circles(List.of(group(0)), gifts, circles);
        List<Chain> found = new Chains(gifts.stream()).of(group(0), Integer.MAX_VALUE);
        assertThat(found).extracting(ChainsPropertyTest::groups).containsExactlyInAnyOrderElementsOf(circles);
        assertThat(found).isSortedAccordingTo((one, other) -> other.fit() - one.fit());
        found.forEach(
                chain -> chain.gifts().forEach(gift -> assertThat(gift.fit()).isEqualTo(best(gifts, gift))));
    }

    private static void circles(List<UUID> path, List<Gift> gifts, Set<List<UUID>> circles) {
        UUID last = path.getLast();
        if (path.size() > 1 && best(gifts, last, path.getFirst()) >= 0) {
            circles.add(path);
        }
        for (int next = 1; next < GROUPS && path.size() < Chains.LONGEST; next++) {
            if (!path.contains(group(next)) && best(gifts, last, group(next)) >= 0) {
                circles(Stream.concat(path.stream(), Stream.of(group(next))).toList(), gifts, circles);
            }
        }
    }

    private static List<UUID> groups(Chain chain) {
        return chain.gifts().stream().map(Gift::from).toList();
    }

    private static int best(List<Gift> gifts, Gift of) {
        return best(gifts, of.from(), of.to());
    }

    private static int best(List<Gift> gifts, UUID from, UUID to) {
        return gifts.stream()
                .filter(gift -> gift.from().equals(from) && gift.to().equals(to))
                .mapToInt(Gift::fit)
                .max()
                .orElse(-1);
    }

    private static Gift gift(int from, int to, int fit) {
        return new Gift(group(from), UUID.randomUUID(), UUID.randomUUID(), group(to), fit);
    }

    private static UUID group(int number) {
        return new UUID(0, number);
    }
}
