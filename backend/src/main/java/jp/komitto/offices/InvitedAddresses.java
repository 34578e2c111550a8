package jp.komitto.offices;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where invitations were sent. */
@ApplicationScoped
class InvitedAddresses implements PanacheRepositoryBase<InvitedAddress, UUID> {

    Uni<Map<UUID, String>> of(Collection<UUID> invitations) {
        return list("invitationId in ?1", invitations).map(found -> found.stream()
                .collect(Collectors.toMap(InvitedAddress::invitationId, InvitedAddress::email)));
    }
}
