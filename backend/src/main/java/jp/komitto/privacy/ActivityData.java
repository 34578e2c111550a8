package jp.komitto.privacy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;

/** What a person did, as the journal has it. Nothing can be taken out of the journal, and it names nobody. */
@ApplicationScoped
class ActivityData implements PersonalData {

    private static final String READ = """
            select at, type, subject, on_behalf_of, reason from journal
             where actor = 'account:' || $1::uuid order by seq desc limit 10000
            """;

    @Override
    public String section() {
        return "activity";
    }

    @Override
    public Set<String> columns() {
        return Set.of("journal.actor");
    }

    @Override
    public Uni<List<Map<String, Object>>> of(UUID account) {
        return PersonalRows.read(READ, account, List.of("at", "type", "subject", "onBehalfOf", "reason"));
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return Uni.createFrom().voidItem();
    }
}
