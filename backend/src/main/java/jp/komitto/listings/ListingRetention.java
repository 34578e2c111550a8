package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.Retained;

/** People's listings that ended long ago go, or say nothing any more where somebody met over them. */
@ApplicationScoped
class ListingRetention implements Retained {

    private static final String RULE = "ended-listings";
    private static final String OLD = "l.updated_at < $1";

    private static final OldRows REMOVED =
            new OldRows(RULE, ListingData.Emptied.REMOVE.formatted(OLD) + " returning 1");
    private static final OldRows EMPTIED = new OldRows(RULE, ListingData.Emptied.EMPTY.formatted(OLD) + " returning 1");

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public Uni<Integer> remove(OffsetDateTime before) {
        return REMOVED.remove(before).chain(removed -> EMPTIED.remove(before).map(emptied -> removed + emptied));
    }
}
