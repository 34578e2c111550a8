package jp.komitto.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The index lies in memory that is given back at once when it is outgrown. Nobody may read there any more, and nobody does. */
class MemoryOfTheIndexTest {

    private static final LocalDate TODAY = RandomListings.TODAY;
    private static final int MANY = 3_000;
    private static final int DISTRICTS = 200;

    @Test
    void numbersAreTakenAlongWhenThereHasToBeMoreRoom() {
        try (var numbers = new Longs(true)) {
            numbers.grow(2);
            numbers.put(0, 7);
            numbers.put(1, -7);
            numbers.grow(4);
            long[] all = new long[4];
            numbers.read(0, all);
            assertThat(all).containsExactly(7, -7, 0, 0);
        }
    }

    @Test
    void whoReadsWhatWasGivenBackIsRefused() {
        var index = new MatchIndex(MatchingFixtures.RULES);
        Profile offer = MatchingFixtures.offer().profile();
        index.replace(List.of(), List.of(offer));
        OpenSide keptTooLong = index.open(false, TODAY, side -> side);
        assertThat(keptTooLong.id(0)).isEqualTo(offer.id());
        index.close();
        assertThatThrownBy(() -> keptTooLong.id(0)).isInstanceOf(IllegalStateException.class);
    }

    /** Goods are no answer to who looks for people, but they need room beside them, and their districts longer rows. */
    @Test
    void whoAsksWhileTheIndexIsMovedFindsWhatIsThere() throws Exception {
        try (var index = new MatchIndex(MatchingFixtures.RULES);
                var readers = Executors.newFixedThreadPool(2)) {
            index.replace(List.of(), offers(40, "PEOPLE"));
            Question question = Question.of(MatchingFixtures.need().profile(), TODAY, 20);
            List<Suggestion> expected = index.best(question);
            var moving = new AtomicBoolean(true);
            Callable<Integer> asking = () -> {
                int asked = 0;
                for (; moving.get(); asked++) {
                    assertThat(index.best(question)).isEqualTo(expected);
                }
                return asked;
            };
            var some = readers.submit(asking);
            var others = readers.submit(asking);
            try {
                offers(MANY, "GOODS").forEach(goods -> index.replace(List.of(), List.of(goods)));
            } finally {
                moving.set(false);
            }
            assertThat(expected).hasSize(20);
            assertThat(some.get() + others.get()).isPositive();
        }
    }

    private static List<Profile> offers(int number, String resource) {
        return IntStream.range(0, number)
                .mapToObj(one -> {
                    var offer = MatchingFixtures.offer();
                    offer.id = new UUID(resource.hashCode(), one);
                    offer.poster = offer.id;
                    offer.resource = resource;
                    offer.districts =
                            resource.equals("PEOPLE") ? offer.districts : List.of("district" + one * DISTRICTS / MANY);
                    return offer.profile();
                })
                .toList();
    }
}
