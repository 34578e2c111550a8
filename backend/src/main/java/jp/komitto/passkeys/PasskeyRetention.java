package jp.komitto.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.Retained;

/** Questions to devices that were never answered go. */
@ApplicationScoped
class PasskeyRetention {

    @Produces
    @Singleton
    Retained unanswered() {
        return new OldRows("passkey-questions", "delete from passkey_ceremony where expires_at < $1 returning 1");
    }
}
