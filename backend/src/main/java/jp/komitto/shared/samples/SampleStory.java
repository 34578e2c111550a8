package jp.komitto.shared.samples;

import io.smallrye.mutiny.Uni;

/**
 * Whoever tries Komitto finds something of their own in it. Each context adds its part once, the same way real things come about, after
 * the demo accounts were made; it goes with the other samples.
 */
public interface SampleStory {

    /** The later ones go on with what the earlier ones have made. */
    int turn();

    Uni<Void> tell(SampleCast cast);
}
