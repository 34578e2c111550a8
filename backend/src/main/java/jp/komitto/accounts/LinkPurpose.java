package jp.komitto.accounts;

import java.time.Duration;

/** What a mailed link is for. A link for one thing opens nothing else. */
public enum LinkPurpose {
    SIGN_UP(Duration.ofMinutes(30)),
    EMAIL_CHANGE(Duration.ofMinutes(30)),
    PASSWORD_RESET(Duration.ofMinutes(30)),
    /** Goes to somebody who does not wait for it, and opens nothing but the question. */
    GUARDIAN_CONSENT(Duration.ofDays(14));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    public Duration life() {
        return life;
    }
}
