package jp.komitto.shared.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** One limit, kept for everybody apart. Who has been silent for long enough has everything again and is forgotten. */
final class Allowance {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** A flood from countless addresses must not fill the memory. */
    private static final int MOST_KNOWN = 200_000;

    private final int perMinute;
    private final LoadingCache<String, Bucket> buckets;

    Allowance(int perMinute) {
        this.perMinute = perMinute;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterAccess(WINDOW)
                .build(who -> bucket(perMinute));
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build();
    }

    Verdict take(String who) {
        ConsumptionProbe probe = buckets.get(who).tryConsumeAndReturnRemaining(1);
        return new Verdict(
                probe.isConsumed(),
                perMinute,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
