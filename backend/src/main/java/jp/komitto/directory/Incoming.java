package jp.komitto.directory;

import java.util.UUID;

/** What an import brings and what became of it. */
public final class Incoming {

    /** How a row was taken in. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** Several groups bear this name and the row has no corporate number to tell them apart. */
        AMBIGUOUS,
        /** The row would make a new page, and nothing tells what kind of group it is. */
        KIND_UNKNOWN;

        /** Whether the row was taken in. */
        public boolean taken() {
            return this == CREATED || this == UPDATED || this == UNCHANGED;
        }
    }

    /**
     * @param facts only what the row says
     * @param ifNew what to take besides when the row makes a new page
     * @param sample whether this is one of the fictitious samples
     */
    public record Row(GroupFacts facts, GroupFacts ifNew, boolean sample) {}

    /** @param group the group the row was written to; {@code null} when it was not */
    public record Result(Outcome outcome, UUID group) {}

    private Incoming() {}
}
