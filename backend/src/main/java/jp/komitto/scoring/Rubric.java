package jp.komitto.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is marked: each criterion by a whole number from 0 to its highest mark, weighted by a whole number.
 *
 * @param criteria in the order in which the call lists them
 */
public record Rubric(List<Criterion> criteria) {

    /** @param weight how often one mark counts, at least 1 */
    public record Criterion(String code, int weight, int highest) {

        public Criterion {
            if (weight < 1 || highest < 1) {
                throw new IllegalArgumentException("a criterion weighs at least 1 and has marks from 0 to at least 1");
            }
        }
    }

    public Rubric {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("a rubric has at least one criterion");
        }
    }

    /** Σ weight × mark. Refuses marks that are missing, too many or out of bounds. */
    public long points(Map<String, Integer> marks) {
        if (marks.size() != criteria.size()) {
            throw new IllegalArgumentException("one mark for each criterion");
        }
        return criteria.stream()
                .mapToLong(criterion -> (long) criterion.weight() * within(criterion, marks.get(criterion.code())))
                .sum();
    }

    public long mostPoints() {
        return criteria.stream()
                .mapToLong(criterion -> (long) criterion.weight() * criterion.highest())
                .sum();
    }

    /** The heaviest criterion; of several the one that the call lists first. */
    Criterion weightiest() {
        return criteria.stream()
                .max(Comparator.comparingInt(Criterion::weight))
                .map(this::firstAsHeavyAs)
                .orElseThrow();
    }

    private Criterion firstAsHeavyAs(Criterion heaviest) {
        return criteria.stream()
                .filter(criterion -> criterion.weight() == heaviest.weight())
                .findFirst()
                .orElseThrow();
    }

    private static int within(Criterion criterion, Integer mark) {
        if (mark == null || mark < 0 || mark > criterion.highest()) {
            throw new IllegalArgumentException(
                    "a mark for %s from 0 to %d".formatted(criterion.code(), criterion.highest()));
        }
        return mark;
    }
}
