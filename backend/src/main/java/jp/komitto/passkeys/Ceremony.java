package jp.komitto.passkeys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One question to a device, until it is answered. */
@Entity
@Table(name = "passkey_ceremony")
class Ceremony {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private byte[] challenge;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "user_handle")
    private byte[] userHandle;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    protected Ceremony() {}

    Ceremony(UUID id, Purpose purpose, UUID accountId, byte[] userHandle, OffsetDateTime now) {
        this.id = id;
        this.purpose = purpose;
        this.challenge = random();
        this.accountId = accountId;
        this.userHandle = userHandle;
        this.madeAt = now;
        this.expiresAt = now.plus(Ceremonies.LIFE);
    }

    static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    boolean isOpen(OffsetDateTime now) {
        return now.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    Purpose purpose() {
        return purpose;
    }

    byte[] challenge() {
        return challenge;
    }

    UUID accountId() {
        return accountId;
    }

    byte[] userHandle() {
        return userHandle;
    }
}
