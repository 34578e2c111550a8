package jp.komitto.upkeep;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group asks for another year. */
@Entity
@Table(name = "group_renewal")
class Renewal {

    /** How far it has come. */
    @Schema(name = "RenewalStatus")
    enum Status {
        ASKED,
        RENEWED,
        DECLINED
    }

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "declared_version")
    private int declaredVersion;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String reason;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    protected Renewal() {}

    Renewal(UUID id, UUID groupId, int declaredVersion, Actor actor, OffsetDateTime now) {
        this.id = id;
        this.groupId = groupId;
        this.declaredVersion = declaredVersion;
        this.askedBy = actor.id();
        this.askedAt = now;
        this.status = Status.ASKED;
    }

    JournalEntry asked() {
        return happened("RenewalAsked").with(Map.of("renewal", id.toString(), "declaration", declaredVersion));
    }

    JournalEntry settle(Status settled, String why, Actor actor, OffsetDateTime now) {
        if (status != Status.ASKED) {
            throw UpkeepProblem.RENEWAL_SETTLED.problem();
        }
        status = settled;
        reason = why;
        decidedBy = actor.id();
        decidedAt = now;
        return happened(settled == Status.RENEWED ? "RenewalApproved" : "RenewalDeclined")
                .because(why);
    }

    private JournalEntry happened(String type) {
        return new JournalEntry(type, groupId).with(Map.of("renewal", id.toString()));
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    int declaredVersion() {
        return declaredVersion;
    }

    UUID askedBy() {
        return askedBy;
    }

    OffsetDateTime askedAt() {
        return askedAt;
    }

    Status status() {
        return status;
    }

    String reason() {
        return reason;
    }
}
