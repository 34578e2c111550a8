package jp.komitto.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.Retained;

/** How to reach a representative to come is needed until the change is decided. */
@ApplicationScoped
class UpkeepRetention {

    @Produces
    @Singleton
    Retained contacts() {
        return new OldRows(
                "edit-contacts",
                "delete from group_edit_contact c using group_edit e where e.id = c.edit_id and e.status <> 'ASKED' and coalesce(e.decided_at, e.asked_at) < $1 returning 1");
    }
}
