package jp.komitto.suggestions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Circles of giving between groups, two to four of them: each gives what the next one needs, and the last what the first one
 * needs. Every group may pass on to {@value #MOST_NEXT} others, the best; within that nothing is missed.
 */
final class Chains {

    static final int LONGEST = 4;
    static final int MOST_NEXT = 12;

    private final Map<UUID, List<Gift>> giftsOf;

    /**
     * What one group can give another.
     *
     * @param fit of the offer and the need, in millionths
     */
    record Gift(UUID from, UUID offer, UUID need, UUID to, int fit) {

        private static final Comparator<Gift> BEST = Comparator.comparingInt((Gift gift) -> -gift.fit())
                .thenComparing(Gift::offer)
                .thenComparing(Gift::need);
    }

    /** One circle; it is as good as its weakest gift. */
    record Chain(List<Gift> gifts) {

        private static final Comparator<Chain> BEST = Comparator.comparingInt((Chain chain) -> -chain.fit())
                .thenComparing(chain -> chain.gifts().size())
                .thenComparing(chain -> chain.gifts().stream()
                        .map(gift -> gift.offer() + " " + gift.need())
                        .collect(Collectors.joining(" ")));

        int fit() {
            return gifts.stream().mapToInt(Gift::fit).min().orElse(0);
        }
    }

    Chains(Stream<Gift> gifts) {
        Map<UUID, Map<UUID, Gift>> best = new HashMap<>();
        gifts.filter(gift -> !gift.from().equals(gift.to()))
                .forEach(gift -> best.computeIfAbsent(gift.from(), from -> new HashMap<>())
                        .merge(gift.to(), gift, (one, other) -> Gift.BEST.compare(one, other) <= 0 ? one : other));
        giftsOf = new HashMap<>();
        best.forEach((from, to) -> giftsOf.put(
                from, to.values().stream().sorted(Gift.BEST).limit(MOST_NEXT).toList()));
    }

    /** The circles this group is in, the best first. */
    List<Chain> of(UUID group, int most) {
        List<Chain> found = new ArrayList<>();
        walk(group, new ArrayList<>(), found);
        return found.stream().sorted(Chain.BEST).limit(most).toList();
    }

    private void walk(UUID first, List<Gift> path, List<Chain> found) {
        UUID last = path.isEmpty() ? first : path.getLast().to();
        for (Gift gift : giftsOf.getOrDefault(last, List.of())) {
            if (gift.to().equals(first)) {
                found.add(
                        new Chain(Stream.concat(path.stream(), Stream.of(gift)).toList()));
            } else if (path.size() + 1 < LONGEST
                    && path.stream().noneMatch(passed -> passed.to().equals(gift.to()))) {
                path.add(gift);
                walk(first, path, found);
                path.removeLast();
            }
        }
    }
}
