package jp.komitto.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.web.Site;

/** The cookie that renews a session: no script reads it, no other site sends it, and only the entrance ever sees it (A6). */
@ApplicationScoped
class RefreshCookie {

    static final String NAME = "komitto_refresh";

    private static final String FORM = "%s=%s; Path=/api/v1/auth; Max-Age=%d; HttpOnly; SameSite=Strict%s";
    private static final long FOURTEEN_DAYS = 14L * 24 * 60 * 60;

    private final Site site;

    @Inject
    RefreshCookie(Site site) {
        this.site = site;
    }

    String set(String token, Visit visit) {
        return FORM.formatted(NAME, token, FOURTEEN_DAYS, secure(visit));
    }

    String clear(Visit visit) {
        return FORM.formatted(NAME, "", 0, secure(visit));
    }

    /** Browsers take this computer itself for as safe as https. */
    private String secure(Visit visit) {
        return visit.isHttps() || site.isHttps() || visit.isAtThisComputer() ? "; Secure" : "";
    }
}
