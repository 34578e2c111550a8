package jp.komitto.notices;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;

/** What a person was told. */
@ApplicationScoped
class NoticeData implements PersonalData {

    private static final String READ =
            "select letter, subject, path, at, read_at from notice where account_id = $1 order by at, id";
    private static final String FORGET = "delete from notice where account_id = $1";

    @Override
    public String section() {
        return "notices";
    }

    @Override
    public Set<String> columns() {
        return Set.of("notice.account_id");
    }

    @Override
    public Uni<List<Map<String, Object>>> of(UUID account) {
        return PersonalRows.read(READ, account, List.of("kind", "subject", "path", "at", "readAt"));
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.run(FORGET, account);
    }
}
