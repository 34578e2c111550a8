package jp.komitto.shared.privacy;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;

/** Takes away what one rule of {@code data/rules/retention.json} says is no longer needed. */
public interface Retained {

    /** The rule's name. */
    String rule();

    /**
     * Inside the use case at hand. Doing it twice does no harm.
     *
     * @param before what is older than this goes
     * @return how much went
     */
    Uni<Integer> remove(OffsetDateTime before);
}
