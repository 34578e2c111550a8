package jp.komitto.entrance;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import jp.komitto.sessions.Client;
import jp.komitto.shared.limits.Addresses;
import jp.komitto.shared.web.Language;

/** The request at hand as far as the entrance looks at it. */
record Visit(HttpServerRequest request) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    Client client() {
        return new Client(request.getHeader(HttpHeaders.USER_AGENT), Addresses.of(request));
    }

    Language language() {
        return Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    Optional<String> refreshToken() {
        return Optional.ofNullable(request.getCookie(RefreshCookie.NAME)).map(Cookie::getValue);
    }

    boolean isHttps() {
        return "https".equals(request.scheme());
    }

    Optional<String> origin() {
        return Optional.ofNullable(request.getHeader("Origin"));
    }

    /** Scheme, host and port it was asked at. */
    String ownOrigin() {
        HostAndPort authority = request.authority();
        return request.scheme() + "://" + (authority == null ? "" : authority.toString());
    }

    boolean isAtThisComputer() {
        HostAndPort authority = request.authority();
        return authority != null && LOOPBACK.contains(authority.host());
    }
}
