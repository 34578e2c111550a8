package jp.komitto.shared.time;

import io.smallrye.mutiny.Uni;

/**
 * What is to be done because its day has come. Each looks at the calendar by itself now and then; all of them look at once where
 * the clock of a trial was moved.
 */
public interface DueToday {

    /** Does what is due; nothing the second time. */
    Uni<Void> look();
}
