package jp.komitto.credentials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

/** An app that shows a new code every thirty seconds: the secret it shares with us, and one that is being set up. */
@Entity
@Table(name = "totp")
class Totp {

    private static final Duration TIME_TO_CONFIRM = Duration.ofMinutes(30);

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private byte[] secret;

    @Column(name = "confirmed_at")
    private OffsetDateTime confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    private byte[] pending;

    @Column(name = "pending_at")
    private OffsetDateTime pendingAt;

    protected Totp() {}

    Totp(UUID accountId) {
        this.accountId = accountId;
    }

    /** One that is in use stays in use until the new one is confirmed. */
    void ask(byte[] sealed, OffsetDateTime now) {
        pending = sealed;
        pendingAt = now;
    }

    byte[] requirePending(OffsetDateTime now) {
        if (pending == null || now.isAfter(pendingAt.plus(TIME_TO_CONFIRM))) {
            throw CredentialProblem.TOTP_NOT_ASKED.problem();
        }
        return pending;
    }

    void confirm(long step, OffsetDateTime now) {
        secret = pending;
        confirmedAt = now;
        lastStep = step;
        pending = null;
        pendingAt = null;
    }

    /** Whether this code may still count; then it does not a second time. */
    boolean take(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    boolean isInUse() {
        return secret != null;
    }

    byte[] secret() {
        return secret;
    }

    OffsetDateTime confirmedAt() {
        return confirmedAt;
    }
}
