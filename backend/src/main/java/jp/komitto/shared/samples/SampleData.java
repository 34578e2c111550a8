package jp.komitto.shared.samples;

import io.smallrye.mutiny.Uni;

/** Fictitious data of one context, marked as such, that {@code samples remove} takes out again. */
public interface SampleData {

    /** What people call it, with {@code %d} for how many there were. */
    String removed();

    /** Removes all of it and says so in the journal. Answers how many there were. */
    Uni<Integer> remove(String actor);
}
