package jp.komitto.browsing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.komitto.matching.Bits;

/** One filter: the lines it lets pass, and its choices, which are counted among what all other filters let pass. */
final class Sieve {

    private final Optional<List<Bits>> wanted;
    private final List<Choice> choices;
    private final long[] passing;

    /** @param wanted a line has to be in one of these; empty when nothing was chosen */
    Sieve(Optional<List<Bits>> wanted, List<Choice> choices, int blockLength) {
        this.wanted = wanted;
        this.choices = choices;
        this.passing = new long[wanted.isPresent() ? blockLength : 0];
    }

    /** Everything passes. */
    boolean isOpen() {
        return wanted.isEmpty();
    }

    void read(int first, int length) {
        wanted.ifPresent(some -> {
            Arrays.fill(passing, 0, length, 0);
            some.forEach(lines -> lines.orInto(passing, first, length));
        });
    }

    void narrow(long[] block, int length) {
        if (isOpen()) {
            return;
        }
        for (int i = 0; i < length; i++) {
            block[i] &= passing[i];
        }
    }

    List<Choice> choices() {
        return choices;
    }
}
