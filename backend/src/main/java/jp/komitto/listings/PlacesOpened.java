package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.journal.JournalEntry;

/** Whoever keeps a line for the places of listings hears that there are more of them, inside the use case at hand. */
public interface PlacesOpened {

    /** Answers what the journal has to hear. */
    Uni<List<JournalEntry>> opened(UUID listing);
}
