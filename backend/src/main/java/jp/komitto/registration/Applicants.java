package jp.komitto.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.komitto.membership.Belonging;
import jp.komitto.shared.security.Actor;

/** Whose a registration is: its group's people, or staff who write it down for people who do not write here. */
@ApplicationScoped
class Applicants {

    private final Registrations registrations;
    private final Belonging belonging;

    @Inject
    Applicants(Registrations registrations, Belonging belonging) {
        this.registrations = registrations;
        this.belonging = belonging;
    }

    /** To write; anybody else's is not found. */
    Uni<Registration> require(UUID id, Actor actor) {
        return registrations.require(id).call(registration -> requireOwn(registration, actor));
    }

    /** To read. */
    Uni<Registration> read(UUID id, Actor actor) {
        return registrations.read(id).call(registration -> requireOwn(registration, actor));
    }

    private Uni<Void> requireOwn(Registration registration, Actor actor) {
        if (actor.isStaff() && registration.channel().isThroughStaff()) {
            return Uni.createFrom().voidItem();
        }
        return belonging
                .roleOf(registration.id(), actor.id())
                .invoke(role -> role.orElseThrow(RegistrationProblem.REGISTRATION_NOT_FOUND::problem))
                .replaceWithVoid();
    }

    /** Nobody decides about their own group. */
    Uni<Void> requireOutsider(Registration registration, Actor actor) {
        return belonging
                .roleOf(registration.id(), actor.id())
                .invoke(role -> {
                    if (role.isPresent()) {
                        throw RegistrationProblem.REGISTRATION_OWN_GROUP.problem();
                    }
                })
                .replaceWithVoid();
    }
}
