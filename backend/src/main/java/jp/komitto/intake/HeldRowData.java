package jp.komitto.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import jp.komitto.shared.privacy.ActsInOffice;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.Retained;

/** Who settled which held row; the rows themselves name people and go when nobody asks any more. */
@ApplicationScoped
class HeldRowData {

    @Produces
    @Singleton
    PersonalData settled() {
        return new ActsInOffice(
                "heldRows",
                "select id, settled_reason, settled_at from held_row where settled_by = $1 order by settled_at, id",
                List.of("id", "reason", "settledAt"),
                Set.of("held_row.settled_by"));
    }

    @Produces
    @Singleton
    Retained old() {
        return new OldRows("settled-rows", "delete from held_row where settled_at < $1 returning 1");
    }
}
