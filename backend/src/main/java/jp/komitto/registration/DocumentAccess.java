package jp.komitto.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.files.FileAccess;
import jp.komitto.membership.Belonging;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;

/** Documents of a registration are for its group's people, and for the desk once they were handed in. */
@ApplicationScoped
class DocumentAccess implements FileAccess {

    private final Registrations registrations;
    private final Belonging belonging;

    @Inject
    DocumentAccess(Registrations registrations, Belonging belonging) {
        this.registrations = registrations;
        this.belonging = belonging;
    }

    @Override
    public String ownerKind() {
        return ShowingRegistrations.OWNER_KIND;
    }

    @Override
    public Uni<Reach> reach(UUID owner, Optional<Actor> asker) {
        if (asker.isEmpty()) {
            return Uni.createFrom().item(Reach.NOBODY);
        }
        Actor actor = asker.get();
        return registrations
                .findById(owner)
                .chain(registration -> isForDesk(registration, actor)
                        ? Uni.createFrom().item(Reach.ASKER)
                        : belonging
                                .roleOf(owner, actor.id())
                                .map(role -> role.isPresent() ? Reach.ASKER : Reach.NOBODY));
    }

    private static boolean isForDesk(Registration registration, Actor actor) {
        boolean desk = actor.is(Role.SECRETARIAT) || actor.is(Role.NAVI_STAFF) || actor.is(Role.ADMINISTRATOR);
        return desk
                && registration != null
                && (registration.versions() > 0 || registration.channel().isThroughStaff());
    }
}
