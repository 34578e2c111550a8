package jp.komitto.entrance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.entrance.Admission.In;
import jp.komitto.entrance.SignInViews.OfficeWanted;
import jp.komitto.sessions.LiveSessions;
import jp.komitto.shared.security.Actor;

/** One hat at a time: an office is put on, or taken off. */
@ApplicationScoped
class ChangingOffice {

    private final LiveSessions sessions;

    @Inject
    ChangingOffice(LiveSessions sessions) {
        this.sessions = sessions;
    }

    @WithTransaction
    Uni<Admission> change(OfficeWanted wanted, Actor actor) {
        if (actor.roles().isEmpty()) {
            throw EntranceProblem.ACCOUNT_WAITS.problem();
        }
        return (wanted.role() == null
                        ? sessions.takeOff(actor)
                        : sessions.putOn(wanted.role(), wanted.department(), actor))
                .map(session -> new In(session, null));
    }
}
