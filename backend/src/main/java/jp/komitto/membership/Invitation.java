package jp.komitto.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;

/** A link with which one person may join a group, once. */
@Entity
@Table(name = "group_invitation")
class Invitation {

    private static final int DAYS = 14;

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

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

    protected Invitation() {}

    Invitation(UUID id, UUID groupId, MemberRole role, String secret, Actor actor, OffsetDateTime now) {
        this.id = id;
        this.groupId = groupId;
        this.role = role;
        this.secretHash = hash(secret);
        this.invitedBy = actor.id();
        this.invitedAt = now;
        this.expiresAt = now.plusDays(DAYS);
    }

    /** A secret of 256 random bits needs no salt: nobody can have listed them. */
    static String hash(String secret) {
        return Secret.hash("", secret);
    }

    void requireOpen(OffsetDateTime now) {
        if (endedAt != null || !now.isBefore(expiresAt)) {
            throw MembershipProblem.INVITATION_NOT_OPEN.problem();
        }
    }

    JournalEntry accept(Actor actor, OffsetDateTime now) {
        requireOpen(now);
        acceptedBy = actor.id();
        endedAt = now;
        return new JournalEntry("MemberJoined", groupId)
                .with(Map.of("account", actor.id().toString(), "role", role.name()));
    }

    JournalEntry withdraw(OffsetDateTime now) {
        requireOpen(now);
        endedAt = now;
        return new JournalEntry("InvitationWithdrawn", groupId).with(Map.of("invitation", id.toString()));
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    MemberRole role() {
        return role;
    }

    OffsetDateTime expiresAt() {
        return expiresAt;
    }
}
