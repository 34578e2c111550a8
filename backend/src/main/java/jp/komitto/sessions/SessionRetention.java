package jp.komitto.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.Retained;

/** Where somebody was signed in goes when nobody needs to recognise it any more, and its tokens with it. */
@ApplicationScoped
class SessionRetention {

    @Produces
    @Singleton
    Retained ended() {
        return new OldRows(
                "ended-sessions", "delete from person_session where least(ended_at, ends_at) < $1 returning 1");
    }
}
