package jp.komitto.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import jp.komitto.shared.privacy.ActsInOffice;
import jp.komitto.shared.privacy.PersonalData;

/** Who published which version of a call. */
@ApplicationScoped
class CallData {

    @Produces
    @Singleton
    PersonalData published() {
        return new ActsInOffice(
                "calls",
                "select call_id, number, reason, published_at from call_version where published_by = $1 order by published_at",
                List.of("call", "version", "reason", "publishedAt"),
                Set.of("call_version.published_by"));
    }
}
