package jp.komitto.shared.load;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import io.netty.util.concurrent.FastThreadLocal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Refusals whose bytes have been made, said together to all who were heard in one round of the event loop, and not to each at once:
 * reading goes on with reading and writing with writing, and the other side is not woken for every single one. No more can be owed
 * than there are connections.
 */
final class Refusals {

    private final BooleanSupplier full;
    private final Counter refused;
    private final Timer answered;
    private final List<ByteBuf> plain;
    private final List<ByteBuf> secure;

    /** For each event loop its own. */
    private final FastThreadLocal<List<Threshold>> owed = new FastThreadLocal<>() {
        @Override
        protected List<Threshold> initialValue() {
            return new ArrayList<>();
        }
    };

    Refusals(BooleanSupplier full, Counter refused, Timer answered, List<ByteBuf> plain, List<ByteBuf> secure) {
        this.full = full;
        this.refused = refused;
        this.answered = answered;
        this.plain = plain;
        this.secure = secure;
    }

    boolean isFull() {
        return full.getAsBoolean();
    }

    ByteBuf bytes(boolean isSecure) {
        List<ByteBuf> all = isSecure ? secure : plain;
        return all.get(ThreadLocalRandom.current().nextInt(all.size())).duplicate();
    }

    void owe(Threshold one, EventLoop loop) {
        refused.increment();
        List<Threshold> mine = owed.get();
        if (mine.isEmpty()) {
            loop.execute(() -> sayAll(mine));
        }
        mine.add(one);
    }

    void said(long nanos) {
        answered.record(nanos, TimeUnit.NANOSECONDS);
    }

    private static void sayAll(List<Threshold> mine) {
        List<Threshold> all = List.copyOf(mine);
        mine.clear();
        all.forEach(Threshold::say);
    }
}
