package jp.komitto.coordination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;

/** What a coordinator took down for others, without the others. */
@ApplicationScoped
class IntakesTaken implements PersonalData {

    private static final String READ =
            "select id, channel, taken_at, ended_at from intake where taken_by = $1 order by taken_at, id";
    private static final String FORGET =
            "update intake set taken_by = '00000000-0000-0000-0000-000000000000' where taken_by = $1";

    @Override
    public String section() {
        return "intakes";
    }

    @Override
    public Set<String> columns() {
        return Set.of("intake.taken_by");
    }

    @Override
    public Uni<List<Map<String, Object>>> of(UUID account) {
        return PersonalRows.read(READ, account, List.of("id", "channel", "takenAt", "endedAt"));
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.run(FORGET, account);
    }
}
