package jp.komitto.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However long a city's servers rest between two starts, keys are there in time and stay as long as their tokens. */
class KeyPlanPropertyTest {

    private static final Instant BEGIN = Instant.parse("2026-11-23T00:00:00Z");
    private static final Duration LONGEST_TOKEN = Duration.ofHours(1);

    @Property
    void one_key_signs_one_follows_and_none_goes_before_its_tokens(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 24 * 90) Integer> hoursBetweenLooks) {
        List<Instant> starts = new ArrayList<>();
        Instant now = BEGIN;
        for (int hours : hoursBetweenLooks) {
            now = now.plus(Duration.ofHours(hours));
            List<Instant> mayHaveSigned = signedSince(starts, now.minus(LONGEST_TOKEN), now);
            KeyPlan plan = KeyPlan.of(starts, now);
            starts.addAll(plan.made());
            plan.dropped().ifPresent(until -> starts.removeIf(start -> !start.isAfter(until)));

            Instant looked = now;
            assertThat(starts).as("a key that signs").anyMatch(start -> !start.isAfter(looked));
            assertThat(starts)
                    .as("one key that follows")
                    .filteredOn(start -> start.isAfter(looked))
                    .hasSize(1);
            assertThat(starts).doesNotHaveDuplicates().containsAll(mayHaveSigned);
            assertThat(starts).hasSizeLessThanOrEqualTo(4);
            assertThat(KeyPlan.of(starts, now).isEmpty())
                    .as("nothing is left to do")
                    .isTrue();
        }
    }

    /** The keys that signed at any time from then to now. */
    private static List<Instant> signedSince(List<Instant> starts, Instant then, Instant now) {
        List<Instant> begun =
                starts.stream().filter(start -> !start.isAfter(now)).sorted().toList();
        return begun.stream()
                .filter(start -> {
                    int next = begun.indexOf(start) + 1;
                    return next == begun.size() || begun.get(next).isAfter(then);
                })
                .toList();
    }
}
