package jp.komitto.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.Retained;

/** What members wrote about their ties goes by itself; whether they were recused stays in the minutes. */
@ApplicationScoped
class ReviewRetention {

    @Produces
    @Singleton
    Retained notes() {
        return new OldRows(
                "conflict-notes",
                "update review_declaration set note = null where note is not null and declared_at < $1 returning 1");
    }
}
