package jp.komitto.testing;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** How long each of many questions keeps its thread on a processor: on a busy machine the clock on the wall tells of the others. */
public final class Timed {

    private final long[] nanos;
    private final long found;

    private Timed(long[] nanos, long found) {
        this.nanos = nanos;
        this.found = found;
    }

    /** @param work answers how much it found, so that nothing of it can be left out */
    public static <T> Timed of(List<T> questions, ToIntFunction<T> work) {
        long[] nanos = new long[questions.size()];
        long found = 0;
        for (int n = 0; n < nanos.length; n++) {
            long start = processorTime();
            found += work.applyAsInt(questions.get(n));
            nanos[n] = processorTime() - start;
        }
        Arrays.sort(nanos);
        return new Timed(nanos, found);
    }

    /** Milliseconds within which this share of them was answered. */
    public double millis(double share) {
        return nanos[(int) Math.min(nanos.length - 1, Math.floor(nanos.length * share))] / 1e6;
    }

    public Map<String, Object> told() {
        return Map.of(
                "p50",
                millis(0.5),
                "p95",
                millis(0.95),
                "p99",
                millis(0.99),
                "max",
                millis(1),
                "found",
                found / nanos.length);
    }

    public static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** In MiB, after whatever can go has gone. */
    public static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
    }
}
