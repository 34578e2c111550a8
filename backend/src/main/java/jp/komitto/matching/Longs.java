package jp.komitto.matching;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Numbers side by side. Those of an index lie in memory that the collector neither looks through nor keeps room beside, and which is
 * given back when it is outgrown or closed: whoever still read there would be refused, and never find something else. Those of a
 * single listing lie on the heap and are forgotten with it.
 */
final class Longs implements AutoCloseable {

    /** Bytes of a line of the processor's cache. */
    private static final int LINE = 64;

    private final boolean lasting;
    private Arena memory;
    private MemorySegment numbers = MemorySegment.NULL;

    Longs(boolean lasting) {
        this.lasting = lasting;
    }

    /** What they take beside the heap, in bytes. */
    long held() {
        return lasting ? numbers.byteSize() : 0;
    }

    long at(int place) {
        return numbers.getAtIndex(JAVA_LONG, place);
    }

    void put(int place, long number) {
        numbers.setAtIndex(JAVA_LONG, place, number);
    }

    /** As many as there is room for. */
    void read(int from, long[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = numbers.getAtIndex(JAVA_LONG, from + i);
        }
    }

    /** New ones are 0. */
    void grow(int length) {
        Arena before = memory;
        long bytes = (long) length * Long.BYTES;
        memory = lasting ? Arena.ofShared() : null;
        MemorySegment more = lasting ? memory.allocate(bytes, LINE) : MemorySegment.ofArray(new long[length]);
        numbers = more.copyFrom(numbers);
        if (before != null) {
            before.close();
        }
    }

    /** Takes over these from others. */
    void copy(Longs others, int from, int to, int length) {
        MemorySegment.copy(
                others.numbers, (long) from * Long.BYTES, numbers, (long) to * Long.BYTES, (long) length * Long.BYTES);
    }

    @Override
    public void close() {
        if (memory != null) {
            memory.close();
        }
    }
}
