package jp.komitto.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.shared.security.Actor;

/** The right to take over one page, on paper, once. Guessing ends it. */
@Entity
@Table(name = "group_claim_code")
class ClaimCode {

    private static final int DAYS = 60;

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID groupId;

    private String salt;

    @Column(name = "code_hash")
    private String codeHash;

    private int failures;

    @Column(name = "issued_by")
    private UUID issuedBy;

    @Column(name = "issued_at")
    private OffsetDateTime issuedAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    protected ClaimCode() {}

    ClaimCode(UUID id, UUID groupId, String code, Actor actor, OffsetDateTime now) {
        this.id = id;
        this.groupId = groupId;
        this.salt = Secret.salt();
        this.codeHash = Secret.hash(salt, Secret.typed(code));
        this.issuedBy = actor.id();
        this.issuedAt = now;
        this.expiresAt = now.plusDays(DAYS);
    }

    /** Whether it fits. A code that does not is counted; the caller has to keep the count although it refuses. */
    boolean fits(String typed, OffsetDateTime now) {
        if (Secret.same(codeHash, Secret.hash(salt, Secret.typed(typed)))) {
            return true;
        }
        failures++;
        if (failures >= ClaimCodes.GUESSES) {
            endedAt = now;
        }
        return false;
    }

    boolean isOpen(OffsetDateTime now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    void end(OffsetDateTime now) {
        endedAt = now;
    }

    OffsetDateTime expiresAt() {
        return expiresAt;
    }
}
