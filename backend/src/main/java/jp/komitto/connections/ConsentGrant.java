package jp.komitto.connections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import jp.komitto.listings.Side;
import jp.komitto.shared.journal.JournalEntry;

/** 開示の同意: one field of one side, for a purpose, until a day, until it is revoked. The ledger keeps it; the detail goes. */
@Entity
@Table(name = "consent_grant")
class ConsentGrant {

    @Id
    private UUID id;

    @Column(name = "match_id")
    private UUID matchId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private ContactField field;

    @Enumerated(EnumType.STRING)
    private DisclosurePurpose purpose;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "granted_at")
    private OffsetDateTime grantedAt;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "revoked_at")
    private OffsetDateTime revokedAt;

    protected ConsentGrant() {}

    ConsentGrant(
            UUID id,
            UUID matchId,
            Side side,
            ContactField field,
            DisclosurePurpose purpose,
            UUID grantedBy,
            LocalDate expiresOn,
            OffsetDateTime now) {
        this.id = id;
        this.matchId = matchId;
        this.side = side;
        this.field = field;
        this.purpose = purpose;
        this.grantedBy = grantedBy;
        this.grantedAt = now;
        this.expiresOn = expiresOn;
    }

    JournalEntry granted() {
        return new JournalEntry("DisclosureGranted", matchId)
                .with(Map.of(
                        "side", side.name(),
                        "field", field.name(),
                        "purpose", purpose.name(),
                        "until", expiresOn.toString()));
    }

    JournalEntry revoke(OffsetDateTime now) {
        revokedAt = now;
        return new JournalEntry("DisclosureRevoked", matchId).with(Map.of("side", side.name(), "field", field.name()));
    }

    boolean isLive(LocalDate today) {
        return revokedAt == null && !today.isAfter(expiresOn);
    }

    UUID id() {
        return id;
    }

    UUID matchId() {
        return matchId;
    }

    Side side() {
        return side;
    }

    ContactField field() {
        return field;
    }

    DisclosurePurpose purpose() {
        return purpose;
    }

    UUID grantedBy() {
        return grantedBy;
    }

    OffsetDateTime grantedAt() {
        return grantedAt;
    }

    OffsetDateTime revokedAt() {
        return revokedAt;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }
}
