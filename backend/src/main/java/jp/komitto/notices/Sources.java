package jp.komitto.notices;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.notice.NoticeSource;

/** Who has something to say about which type of journal row. */
@ApplicationScoped
class Sources {

    private final Map<String, NoticeSource> byType = new HashMap<>();

    @Inject
    Sources(Instance<NoticeSource> sources) {
        sources.forEach(source -> source.types().forEach(type -> {
            if (byType.put(type, source) != null) {
                throw new IllegalStateException("two would tell people of " + type);
            }
        }));
    }

    Set<String> types() {
        return byType.keySet();
    }

    Uni<List<Notice>> about(Happening happening) {
        return byType.get(happening.type()).about(happening);
    }
}
