package jp.komitto.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.Retained;

/** What of belonging goes by itself. */
@ApplicationScoped
class MembershipRetention {

    @Produces
    @Singleton
    Retained invitations() {
        return new OldRows(
                "group-invitations", "delete from group_invitation where least(ended_at, expires_at) < $1 returning 1");
    }
}
