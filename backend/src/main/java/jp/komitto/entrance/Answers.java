package jp.komitto.entrance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.komitto.entrance.Admission.In;
import jp.komitto.entrance.Admission.OneStepMore;
import jp.komitto.entrance.SignInViews.Method;
import jp.komitto.entrance.SignInViews.SignInAnswer;
import jp.komitto.entrance.SignInViews.Status;
import jp.komitto.sessions.SessionFacts;
import jp.komitto.shared.web.Language;
import jp.komitto.tokens.AccessToken;
import jp.komitto.tokens.SignedTokens;
import org.jboss.resteasy.reactive.RestResponse;

/** How far somebody got, as it goes back to the browser: a token for its memory, a cookie it cannot read. */
@ApplicationScoped
class Answers {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final SignedTokens tokens;
    private final ShowingMe showing;
    private final RefreshCookie cookie;
    private final Clock clock;

    @Inject
    Answers(SignedTokens tokens, ShowingMe showing, RefreshCookie cookie, Clock clock) {
        this.tokens = tokens;
        this.showing = showing;
        this.cookie = cookie;
        this.clock = clock;
    }

    Uni<RestResponse<SignInAnswer>> of(Admission admission, int status, Visit visit) {
        return switch (admission) {
            case In in ->
                signedIn(in.session(), visit.language())
                        .map(answer -> response(status, answer, in.refreshToken(), visit));
            case OneStepMore more -> Uni.createFrom().item(response(status, owed(more), null, visit));
        };
    }

    private Uni<SignInAnswer> signedIn(SessionFacts session, Language language) {
        AccessToken token = AccessToken.ofPerson(
                session.account(),
                session.id(),
                session.revision(),
                clock.instant().plus(LIFE));
        return tokens.issue(token).chain(text -> showing.show(session, language)
                .map(me -> new SignInAnswer(Status.SIGNED_IN, text, (int) LIFE.toSeconds(), null, List.of(), me)));
    }

    private static SignInAnswer owed(OneStepMore more) {
        return new SignInAnswer(Status.SECOND_FACTOR, null, null, more.challenge(), methods(more.kinds()), null);
    }

    /** Whoever has an app has codes on paper for the day it is lost. */
    private static List<Method> methods(Set<String> kinds) {
        List<Method> methods = new ArrayList<>();
        for (Method method : Method.values()) {
            if (kinds.contains(method == Method.RECOVERY_CODE ? Method.TOTP.name() : method.name())) {
                methods.add(method);
            }
        }
        return methods;
    }

    private RestResponse<SignInAnswer> response(int status, SignInAnswer answer, String refreshToken, Visit visit) {
        var response = RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refreshToken != null) {
            response.header(HttpHeaders.SET_COOKIE, cookie.set(refreshToken, visit));
        }
        return response.build();
    }
}
