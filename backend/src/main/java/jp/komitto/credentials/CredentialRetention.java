package jp.komitto.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.Retained;

/** Guesses that count no more go, and with them that there were any. */
@ApplicationScoped
class CredentialRetention {

    @Produces
    @Singleton
    Retained guesses() {
        return new OldRows("guesses", "delete from guessing where last_at < $1 returning 1");
    }
}
