package jp.komitto.connections;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.komitto.listings.Side;

/** All consents. */
@ApplicationScoped
class ConsentLedger implements PanacheRepositoryBase<ConsentGrant, UUID> {

    private static final int STEP = 100;

    /** Live ones of one side, whatever the match's state. */
    Uni<List<ConsentGrant>> of(UUID match, Side side, LocalDate today) {
        return list(
                "matchId = ?1 and side = ?2 and revokedAt is null and expiresOn >= ?3 order by field",
                match,
                side,
                today);
    }

    Uni<List<ConsentGrant>> unrevoked(UUID match) {
        return list("matchId = ?1 and revokedAt is null", match);
    }

    /** All that somebody ever gave, for themselves or for a group. */
    Uni<List<ConsentGrant>> givenBy(UUID account) {
        return list("grantedBy = ?1 order by grantedAt, id", account);
    }

    Uni<List<ConsentGrant>> endedBefore(LocalDate day) {
        return find("revokedAt is null and expiresOn < ?1 order by id", day)
                .range(0, STEP - 1)
                .list();
    }
}
