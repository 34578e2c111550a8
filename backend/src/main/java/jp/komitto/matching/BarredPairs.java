package jp.komitto.matching;

import io.smallrye.mutiny.Uni;

/** Who must not be brought together. Whoever keeps blocks, reports and private declines tells it, inside the use case at hand. */
public interface BarredPairs {

    /** With this listing: whoever blocked or was blocked by its poster, and what was declined before. */
    Uni<Barred> with(Profile listing);
}
