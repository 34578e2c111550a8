package jp.komitto.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.Retained;

/** What of accounts goes by itself. */
@ApplicationScoped
class AccountRetention {

    @Produces
    @Singleton
    Retained links() {
        return new OldRows("one-time-links", "delete from one_time_link where expires_at < $1 returning 1");
    }

    /** When the child needs it no more, the name of whoever gave it is nobody's business any longer. */
    @Produces
    @Singleton
    Retained consents() {
        return new OldRows("guardian-consents", "delete from guardian_consent where turns_16_in < $1 returning 1");
    }
}
