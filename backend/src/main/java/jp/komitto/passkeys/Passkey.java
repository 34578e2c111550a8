package jp.komitto.passkeys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The public half of one passkey. */
@Entity
@Table(name = "passkey")
class Passkey {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "credential_id")
    private byte[] credentialId;

    @Column(name = "user_handle")
    private byte[] userHandle;

    private byte[] credential;

    @Column(name = "sign_count")
    private long signCount;

    @Column(name = "backup_eligible")
    private boolean backupEligible;

    @Column(name = "backed_up")
    private boolean backedUp;

    private String transports;

    private String name;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "used_at")
    private OffsetDateTime usedAt;

    protected Passkey() {}

    Passkey(UUID id, UUID accountId, byte[] userHandle, Attested attested, String name, OffsetDateTime now) {
        this.id = id;
        this.accountId = accountId;
        this.userHandle = userHandle;
        this.credentialId = attested.credentialId();
        this.credential = attested.credential();
        this.signCount = attested.signCount();
        this.backupEligible = attested.backupEligible();
        this.backedUp = attested.backedUp();
        this.transports = String.join(",", attested.transports());
        this.name = name;
        this.madeAt = now;
    }

    /** Where the device names an account, it must be this one. */
    boolean isOf(byte[] handle) {
        return handle == null || MessageDigest.isEqual(userHandle, handle);
    }

    void used(long signCount, boolean backedUp, OffsetDateTime now) {
        this.signCount = signCount;
        this.backedUp = backedUp;
        this.usedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    byte[] credentialId() {
        return credentialId;
    }

    byte[] userHandle() {
        return userHandle;
    }

    byte[] credential() {
        return credential;
    }

    long signCount() {
        return signCount;
    }

    boolean isBackupEligible() {
        return backupEligible;
    }

    boolean isBackedUp() {
        return backedUp;
    }

    List<String> transports() {
        return transports.isEmpty() ? List.of() : List.of(transports.split(","));
    }

    String name() {
        return name;
    }

    OffsetDateTime madeAt() {
        return madeAt;
    }

    OffsetDateTime usedAt() {
        return usedAt;
    }
}
