package jp.komitto.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.Retained;

/** Old lines go by themselves. */
@ApplicationScoped
class NoticeRetention {

    @Produces
    @Singleton
    Retained lines() {
        return new OldRows("notices", "delete from notice where at < $1 returning 1");
    }
}
