package jp.komitto.clients;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import jp.komitto.clients.TokenViews.Request;

/** With what a program comes: HTTP Basic, or else the form; never both (RFC 6749 §2.3). */
record ClientCredentials(UUID id, ClientSecret secret) {

    private static final String BASIC = "Basic ";

    static ClientCredentials of(String authorization, Request request) {
        boolean inHeader = authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length());
        if (inHeader && request.clientSecret() != null) {
            throw TokenRefusal.INVALID_REQUEST.refused();
        }
        return inHeader
                ? ofHeader(authorization.substring(BASIC.length()).strip())
                : of(request.clientId(), request.clientSecret());
    }

    private static ClientCredentials ofHeader(String encoded) {
        try {
            String[] parts = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            if (parts.length == 2) {
                return of(decoded(parts[0]), decoded(parts[1]));
            }
        } catch (IllegalArgumentException unreadable) {
            // refused like any other stranger
        }
        throw TokenRefusal.INVALID_CLIENT.refused();
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    private static ClientCredentials of(String id, String secret) {
        if (id == null || secret == null) {
            throw TokenRefusal.INVALID_CLIENT.refused();
        }
        try {
            return new ClientCredentials(UUID.fromString(id), new ClientSecret(secret));
        } catch (IllegalArgumentException noId) {
            throw TokenRefusal.INVALID_CLIENT.refused();
        }
    }
}
