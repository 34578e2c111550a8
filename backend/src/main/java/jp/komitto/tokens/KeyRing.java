package jp.komitto.tokens;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.komitto.shared.database.Freshest;

/** The keys as this instance knows them: what the database said at most ten seconds ago. */
@ApplicationScoped
class KeyRing {

    private static final Duration OLDEST = Duration.ofSeconds(10);

    private final SigningKeys stored;
    private final Clock clock;
    private final Freshest<List<SigningKey>> keys;

    @Inject
    KeyRing(SigningKeys stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
        this.keys = new Freshest<>(() -> stored.upToDate(clock.instant()), OLDEST);
    }

    /** The key that signs now; the first of all when the clock of whoever made it was ahead of ours. */
    Uni<SigningKey> signing() {
        return keys.get().map(all -> {
            Instant now = clock.instant();
            return all.stream()
                    .filter(key -> !key.from().isAfter(now))
                    .reduce((earlier, later) -> later)
                    .orElse(all.getFirst());
        });
    }

    /** Asked at the end: at the first start the keys are younger than the question. */
    private SigningKey atWork(List<SigningKey> all) {
        Instant now = clock.instant();
        return all.stream()
                .filter(key -> !key.from().isAfter(now))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    Uni<Optional<SigningKey>> named(String kid) {
        return keys.get()
                .map(all -> all.stream().filter(key -> key.kid().equals(kid)).findFirst());
    }

    /** What others need to verify: the key that signs, the next one, and those whose tokens may still be about. */
    Uni<List<SigningKey>> published() {
        return keys.get();
    }

    /** The next key signs from now on. */
    Uni<SigningKey> rotate() {
        return stored.rotate(clock.instant()).invoke(keys::forget).chain(this::signing);
    }
}
