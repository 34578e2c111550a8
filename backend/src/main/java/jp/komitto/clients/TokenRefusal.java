package jp.komitto.clients;

/** Why there is no token, in the words of RFC 6749 §5.2, which programs know. */
enum TokenRefusal {
    INVALID_REQUEST(400, "grant_type is missing, or a parameter is there more than once."),
    INVALID_CLIENT(401, "Unknown client, wrong secret, expired or revoked. Ask the city for a new one."),
    UNSUPPORTED_GRANT_TYPE(400, "Only client_credentials is served here."),
    INVALID_SCOPE(400, "The city has not given this client one of these scopes.");

    private final int status;
    private final String description;

    TokenRefusal(int status, String description) {
        this.status = status;
        this.description = description;
    }

    int status() {
        return status;
    }

    String description() {
        return description;
    }

    Refused refused() {
        return new Refused(this);
    }

    /** On its way to the program. */
    static final class Refused extends RuntimeException {

        private final transient TokenRefusal why;

        Refused(TokenRefusal why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        TokenRefusal why() {
            return why;
        }
    }
}
