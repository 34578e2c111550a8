package jp.komitto.notices;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.notice.NoticeSource;

/** A mistake, as it could be made in any context. Exists in tests only. */
@ApplicationScoped
class CannotBePutIntoWords implements NoticeSource {

    static final String TYPE = "MistakeForTests";

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public Uni<List<Notice>> about(Happening happening) {
        throw new IllegalStateException("a mistake");
    }
}
