package jp.komitto.offices;

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
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.security.Sha256;

/** A link with which one person takes on an office, once. */
@Entity
@Table(name = "office_invitation")
class OfficeInvitation {

    private static final int DAYS = 14;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String department;

    private LocalDate until;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "invited_at")
    private OffsetDateTime invitedAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "accepted_by")
    private UUID acceptedBy;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    protected OfficeInvitation() {}

    /** @param invitedBy null from the command line */
    OfficeInvitation(UUID id, HeldOffice office, String secret, UUID invitedBy, OffsetDateTime now) {
        this.id = id;
        this.role = office.role();
        this.department = office.department() == null ? "" : office.department();
        this.until = office.until();
        this.secretHash = hash(secret);
        this.invitedBy = invitedBy;
        this.invitedAt = now;
        this.expiresAt = now.plusDays(DAYS);
    }

    /** A secret of 256 random bits needs no salt: nobody can have listed them. */
    static String hash(String secret) {
        return Sha256.hex(secret);
    }

    void requireOpen(OffsetDateTime now) {
        if (endedAt != null || !now.isBefore(expiresAt)) {
            throw OfficeProblem.OFFICE_INVITATION_NOT_OPEN.problem();
        }
    }

    JournalEntry invited() {
        return new JournalEntry("OfficeInvited", id).with(facts());
    }

    JournalEntry accept(UUID account, OffsetDateTime now) {
        requireOpen(now);
        acceptedBy = account;
        endedAt = now;
        return new JournalEntry("OfficeGiven", account).with(facts());
    }

    JournalEntry withdraw(OffsetDateTime now) {
        requireOpen(now);
        endedAt = now;
        return new JournalEntry("OfficeInvitationWithdrawn", id).with(facts());
    }

    private Map<String, Object> facts() {
        return Map.of("role", role.name(), "department", department);
    }

    HeldOffice office() {
        return new HeldOffice(role, HeldOffices.noneWhenEmpty(department), until);
    }

    UUID id() {
        return id;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    OffsetDateTime invitedAt() {
        return invitedAt;
    }

    OffsetDateTime expiresAt() {
        return expiresAt;
    }
}
