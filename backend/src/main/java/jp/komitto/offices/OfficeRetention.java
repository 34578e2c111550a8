package jp.komitto.offices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.Retained;

/** Invitations that are over go, and the address they were sent to with them. */
@ApplicationScoped
class OfficeRetention {

    @Produces
    @Singleton
    Retained invitations() {
        return new OldRows(
                "office-invitations",
                "delete from office_invitation where least(ended_at, expires_at) < $1 returning 1");
    }
}
