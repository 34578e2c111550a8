package jp.komitto.shared.journal;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Something that keeps up with the journal, such as a read index. */
@FunctionalInterface
public interface JournalFollower {

    /**
     * Takes in the next rows, in order and without gaps. Called again only when this has ended; when it fails, the same rows
     * come again, so taking a row in twice must do no harm.
     */
    Uni<Void> take(List<JournalRow> rows);
}
