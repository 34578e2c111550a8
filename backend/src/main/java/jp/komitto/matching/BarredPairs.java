package jp.komitto.matching;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who must not be brought together. Whoever keeps blocks, reports and private declines tells it, inside the use case at hand. */
public interface BarredPairs {

    /** With this listing: whoever blocked or was blocked by its poster, and what was declined before. */
    Uni<Barred> with(Profile listing);

    /** Among these posters, whoever is kept apart from some others of them, and from whom. */
    Uni<Map<UUID, Set<UUID>>> among(Collection<UUID> posters);
}
