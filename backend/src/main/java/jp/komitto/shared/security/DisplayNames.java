package jp.komitto.shared.security;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What people chose to be called. Whoever keeps accounts tells it; accounts nobody knows are left out. */
public interface DisplayNames {

    Uni<Map<UUID, String>> of(Collection<UUID> accounts);
}
