package jp.komitto.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done with keys now. One key signs, the next is already published, so that whoever verifies has it before it
 * signs; a key that no longer signs stays published long after its last token has expired. Nobody is signed out by any of it.
 *
 * @param made from when on the keys sign that have to be made
 * @param dropped until when a key's term must have begun for it to be dropped
 */
record KeyPlan(List<Instant> made, Optional<Instant> dropped) {

    static final Duration TERM = Duration.ofDays(30);
    static final Duration KEPT_AFTERWARDS = Duration.ofDays(1);

    /** @param starts when the keys at hand begin to sign, in any order */
    static KeyPlan of(List<Instant> starts, Instant now) {
        List<Instant> begun =
                starts.stream().filter(start -> !start.isAfter(now)).sorted().toList();
        boolean hasNext = starts.stream().anyMatch(start -> start.isAfter(now));
        if (begun.isEmpty()) {
            return new KeyPlan(hasNext ? List.of(now) : List.of(now, now.plus(TERM)), Optional.empty());
        }
        Instant latest = begun.getLast().plus(TERM);
        Instant next = latest.isAfter(now) ? latest : now.plus(TERM);
        return new KeyPlan(hasNext ? List.of() : List.of(next), pastUse(begun, now));
    }

    boolean isEmpty() {
        return made.isEmpty() && dropped.isEmpty();
    }

    /** The start of the newest key whose successor has been signing for long enough. */
    private static Optional<Instant> pastUse(List<Instant> begun, Instant now) {
        Optional<Instant> found = Optional.empty();
        for (int n = 1; n < begun.size(); n++) {
            if (begun.get(n).plus(KEPT_AFTERWARDS).isBefore(now)) {
                found = Optional.of(begun.get(n - 1));
            }
        }
        return found;
    }
}
