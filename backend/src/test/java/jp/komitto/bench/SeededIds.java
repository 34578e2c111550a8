package jp.komitto.bench;

import java.util.Random;
import java.util.UUID;

/** Ids as the application makes them (UUIDv7), one millisecond after the other, the same for the same seed. */
final class SeededIds {

    private static final long START = 1_735_700_000_000L;
    private static final long VERSION = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Random random;
    private long millis;

    SeededIds(long seed, long offset) {
        random = new Random(seed);
        millis = START + offset;
    }

    UUID next() {
        long high = millis++ << 16 | VERSION | random.nextInt(1 << 12);
        return new UUID(high, VARIANT | random.nextLong() >>> 2);
    }
}
