package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** What kept people away from a listing that ends, where somebody can tell better than its numbers. */
public interface WhyUnfilled {

    Uni<Optional<EndReason>> of(UUID listing);
}
