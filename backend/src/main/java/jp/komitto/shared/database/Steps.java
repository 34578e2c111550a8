package jp.komitto.shared.database;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Everything there is in the order of its ids, a step at a time; no step is held on to when the next one is read. */
public final class Steps {

    private Steps() {}

    /**
     * Until a step is empty.
     *
     * @param first the id after which the first step begins, as {@code read} takes it
     * @param read the step after an id
     * @param take what is done with a step before the next one is read
     */
    public static <T> Uni<Void> each(
            UUID first, Function<UUID, Uni<List<T>>> read, Function<T, UUID> id, Function<List<T>, Uni<Void>> take) {
        AtomicReference<UUID> last = new AtomicReference<>(first);
        return Multi.createBy()
                .repeating()
                .uni(() -> read.apply(last.get()).chain(step -> {
                    if (step.isEmpty()) {
                        return Uni.createFrom().item(false);
                    }
                    last.set(id.apply(step.getLast()));
                    return take.apply(step).replaceWith(true);
                }))
                .whilst(more -> more)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
