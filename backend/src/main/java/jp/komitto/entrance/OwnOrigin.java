package jp.komitto.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.sessions.SessionProblem;
import jp.komitto.shared.web.Site;

/**
 * What a cookie alone does must be asked from our own pages (A6). Browsers say truthfully where a request comes from; one that
 * says nothing is refused.
 */
@ApplicationScoped
class OwnOrigin {

    private final Site site;

    @Inject
    OwnOrigin(Site site) {
        this.site = site;
    }

    void require(Visit visit) {
        if (visit.origin()
                .filter(origin -> site.origins().contains(origin) || origin.equals(visit.ownOrigin()))
                .isEmpty()) {
            throw SessionProblem.FOREIGN_ORIGIN.problem();
        }
    }
}
