package jp.komitto.browsing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.matching.Bits;
import jp.komitto.matching.OpenSide;

/**
 * Answers one question from the index, a block of lines at a time: what passes the entrance, what passes every filter, and for
 * each filter what passes all others. Counting is one {@code and} and the number of its bits.
 */
final class IndexReading {

    /** Words worked on at once, so that they stay in the nearest cache. */
    private static final int BLOCK = 512;

    private final OpenSide side;
    private final Question question;
    private final List<Bits> entrance;
    private final List<Sieve> sieves;
    private final List<Choice> ofAll;
    private final Selection selection;
    private final long[] entered;
    private final long[] all;
    private final long[] others;
    private final long[] spare;

    IndexReading(OpenSide side, Question question) {
        this.side = side;
        this.question = question;
        int length = Math.min(BLOCK, side.words());
        var filters = new Sieves(side, question.filter(), length);
        this.entrance = filters.entrance();
        this.sieves = filters.all();
        this.ofAll = filters.ofAll();
        this.selection = new Selection(side, question.filter().order(), question.after(), question.size() + 1);
        this.entered = new long[length];
        this.all = new long[length];
        this.others = new long[length];
        this.spare = new long[length];
    }

    /** From the last line to the first: what was opened last mostly stands last, and the page is soon full. */
    Found found() {
        for (int first = (side.words() - 1) / BLOCK * BLOCK; first >= 0; first -= BLOCK) {
            read(first, Math.min(BLOCK, side.words() - first));
        }
        return Found.of(question, selection.positions(), counts());
    }

    private void read(int first, int length) {
        enter(first, length);
        sieves.forEach(sieve -> sieve.read(first, length));
        pass(all, null, length);
        for (Sieve sieve : sieves) {
            long[] among = sieve.isOpen() ? all : pass(others, sieve, length);
            sieve.choices().forEach(choice -> choice.count(among, first, length, spare));
        }
        ofAll.forEach(choice -> choice.count(all, first, length, spare));
        select(first, length);
    }

    private void enter(int first, int length) {
        Arrays.fill(entered, 0);
        entrance.getFirst().orInto(entered, first, length);
        for (Bits having : entrance) {
            having.andInto(entered, first, length);
        }
        UUID group = question.filter().group();
        for (int word = 0; word < length && group != null; word++) {
            for (long rest = entered[word]; rest != 0; rest &= rest - 1) {
                if (!side.isOf(group, (first + word) * Bits.WORD + Long.numberOfTrailingZeros(rest))) {
                    entered[word] ^= Long.lowestOneBit(rest);
                }
            }
        }
    }

    /** @param without a filter that stands open; null for none */
    private long[] pass(long[] block, Sieve without, int length) {
        System.arraycopy(entered, 0, block, 0, length);
        for (Sieve sieve : sieves) {
            if (sieve != without) {
                sieve.narrow(block, length);
            }
        }
        return block;
    }

    private void select(int first, int length) {
        for (int word = length - 1; word >= 0; word--) {
            for (long rest = all[word]; rest != 0; rest ^= Long.highestOneBit(rest)) {
                selection.offer((first + word) * Bits.WORD + Bits.WORD - 1 - Long.numberOfLeadingZeros(rest));
            }
        }
    }

    private Map<Facet, Map<String, Integer>> counts() {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        Stream.concat(ofAll.stream(), sieves.stream().flatMap(sieve -> sieve.choices().stream()))
                .filter(choice -> choice.count() > 0)
                .forEach(choice -> counts.computeIfAbsent(choice.facet(), facet -> new HashMap<>())
                        .put(choice.code(), choice.count()));
        return counts;
    }
}
