package jp.komitto.upkeep;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.komitto.membership.Belonging;
import jp.komitto.registration.Party;
import jp.komitto.registration.RegisteredGroups;
import jp.komitto.registration.Step;
import jp.komitto.shared.security.Actor;

/** Suspension, its end, and dissolution; and what the calendar does by itself. */
@ApplicationScoped
class ChangingStanding {

    private final RegisteredGroups registered;
    private final Belonging belonging;

    @Inject
    ChangingStanding(RegisteredGroups registered, Belonging belonging) {
        this.registered = registered;
        this.belonging = belonging;
    }

    @WithTransaction
    Uni<Void> dissolve(UUID group, String reason, Actor actor) {
        return belonging
                .requireManager(group, actor)
                .chain(() -> registered.take(group, Step.DISSOLVE, Party.APPLICANTS, reason, actor));
    }

    @WithTransaction
    Uni<Void> byTheCity(UUID group, Step step, String reason, Actor actor) {
        return registered.take(group, step, Party.CITY, reason, actor);
    }

    @WithTransaction
    Uni<Integer> expireOverdue() {
        return registered.expireOverdue();
    }

    @WithTransaction
    Uni<Integer> remind() {
        return registered.remind();
    }
}
