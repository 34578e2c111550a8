package jp.komitto.shared.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.ProblemMappers;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the door says to somebody it does not let in, in the shape of all our errors. */
public class SecurityProblems {

    private static final String SCHEME = "Bearer";

    @ServerExceptionMapper
    public Response unknown(UnauthorizedException refused) {
        return withChallenge(SCHEME);
    }

    @ServerExceptionMapper
    public Response notBelieved(AuthenticationFailedException refused) {
        return withChallenge(SCHEME + " error=\"invalid_token\"");
    }

    @ServerExceptionMapper
    public Response notAllowed(ForbiddenException refused) {
        return ProblemMappers.answer(CommonProblem.NOT_ALLOWED.problem());
    }

    private static Response withChallenge(String challenge) {
        return Response.fromResponse(ProblemMappers.answer(CommonProblem.SIGN_IN_REQUIRED.problem()))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
