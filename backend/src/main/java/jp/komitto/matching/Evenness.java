package jp.komitto.matching;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How evenly suggestions spread over groups, in millionths.
 *
 * @param gini 0: every group is shown equally often; near 1,000,000: one group is shown and no other
 * @param smallShare how much of all that is shown are small groups
 */
record Evenness(int gini, int smallShare) {

    static Evenness of(Map<UUID, Long> appearancesOfGroups, Set<UUID> smallGroups) {
        long total =
                appearancesOfGroups.values().stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            return new Evenness(0, 0);
        }
        long small = appearancesOfGroups.entrySet().stream()
                .filter(group -> smallGroups.contains(group.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Evenness(
                gini(
                        appearancesOfGroups.values().stream()
                                .mapToLong(Long::longValue)
                                .toArray(),
                        total),
                Score.share(small, total));
    }

    /** Σ (2 rank − n − 1) × value ÷ (n × total), the values in order. */
    private static int gini(long[] values, long total) {
        Arrays.sort(values);
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (2L * (i + 1) - values.length - 1) * values[i];
        }
        return (int) (Score.ONE * (double) sum / ((double) values.length * total));
    }
}
