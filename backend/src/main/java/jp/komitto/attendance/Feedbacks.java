package jp.komitto.attendance;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All feedback. */
@ApplicationScoped
class Feedbacks implements PanacheRepositoryBase<Feedback, UUID> {

    Uni<List<Feedback>> of(UUID match) {
        return list("matchId", match);
    }
}
