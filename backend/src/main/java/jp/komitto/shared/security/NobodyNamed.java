package jp.komitto.shared.security;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where nobody keeps accounts, nobody has a name. */
@DefaultBean
@ApplicationScoped
class NobodyNamed implements DisplayNames {

    @Override
    public Uni<Map<UUID, String>> of(Collection<UUID> accounts) {
        return Uni.createFrom().item(Map.of());
    }
}
