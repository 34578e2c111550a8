package jp.komitto.entrance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.entrance.Admission.In;
import jp.komitto.sessions.Refreshing;
import jp.komitto.sessions.SessionProblem;

/** A browser comes back with its cookie, to stay or to go. */
@ApplicationScoped
class Renewing {

    private final Refreshing refreshing;

    @Inject
    Renewing(Refreshing refreshing) {
        this.refreshing = refreshing;
    }

    Uni<Admission> renew(Visit visit) {
        String token = visit.refreshToken().orElseThrow(SessionProblem.SESSION_ENDED::problem);
        return refreshing.refresh(token, visit.client()).map(opened -> new In(opened.session(), opened.refreshToken()));
    }

    Uni<Void> signOut(Visit visit) {
        return visit.refreshToken().map(refreshing::signOut).orElseGet(() -> Uni.createFrom()
                .voidItem());
    }
}
