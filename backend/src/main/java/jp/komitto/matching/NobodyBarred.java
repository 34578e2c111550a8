package jp.komitto.matching;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where nobody keeps blocks, nobody is barred. */
@DefaultBean
@ApplicationScoped
class NobodyBarred implements BarredPairs {

    @Override
    public Uni<Barred> with(Profile listing) {
        return Uni.createFrom().item(Barred.NOBODY);
    }

    @Override
    public Uni<Map<UUID, Set<UUID>>> among(Collection<UUID> posters) {
        return Uni.createFrom().item(Map.of());
    }
}
