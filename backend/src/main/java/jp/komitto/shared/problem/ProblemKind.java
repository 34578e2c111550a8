package jp.komitto.shared.problem;

import java.time.Duration;

/** What sort of refusal this is; the status is its translation into HTTP. */
public enum ProblemKind {
    MALFORMED(400),
    NOT_SIGNED_IN(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    GONE(410),
    CHANGED_MEANWHILE(412),
    TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY(429),
    HEADERS_TOO_LARGE(431),
    UNEXPECTED(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** How long somebody is asked to wait when the case at hand does not say; null where waiting does not help. */
    Duration usualPause() {
        return this == UNAVAILABLE ? Duration.ofSeconds(5) : null;
    }
}
