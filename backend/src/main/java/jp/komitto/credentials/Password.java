package jp.komitto.credentials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The hash of one person's password. */
@Entity
@Table(name = "password")
class Password {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private String hash;

    @Column(name = "set_at")
    private OffsetDateTime setAt;

    protected Password() {}

    Password(UUID accountId, String hash, OffsetDateTime now) {
        this.accountId = accountId;
        this.hash = hash;
        this.setAt = now;
    }

    void become(String hash, OffsetDateTime now) {
        this.hash = hash;
        this.setAt = now;
    }

    /** The same password, hashed as one hashes today. */
    void strengthen(String hash) {
        this.hash = hash;
    }

    String hash() {
        return hash;
    }

    OffsetDateTime setAt() {
        return setAt;
    }
}
