package jp.komitto.shared.privacy;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What people did for the city or in the name of a group, found by one statement with the account in {@code $1}. They see it; it
 * stays when they go, and the id of their account leads to nobody then.
 */
public record ActsInOffice(String section, String sql, List<String> names, Set<String> columns)
        implements PersonalData {

    @Override
    public Uni<List<Map<String, Object>>> of(UUID account) {
        return PersonalRows.read(sql, account, names);
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return Uni.createFrom().voidItem();
    }
}
