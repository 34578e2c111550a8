package jp.komitto.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody says: I represent this group now, and the old one cannot be reached. The city looks into it. */
@Entity
@Table(name = "group_succession")
class Succession {

    /** How far it has come. */
    @Schema(name = "SuccessionStatus")
    enum Status {
        ASKED,
        WITNESSED,
        DECLINED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID groupId;

    private UUID successor;
    private String reason;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID witness;
    private String evidence;

    @Column(name = "settled_at")
    private OffsetDateTime settledAt;

    protected Succession() {}

    Succession(UUID id, UUID groupId, String reason, Actor actor, OffsetDateTime now) {
        this.id = id;
        this.groupId = groupId;
        this.successor = actor.id();
        this.reason = reason;
        this.askedAt = now;
        this.status = Status.ASKED;
    }

    /** A witness stands outside: nobody witnesses for themselves. */
    JournalEntry settle(Status settled, String seen, Actor actor, OffsetDateTime now) {
        if (status != Status.ASKED) {
            throw MembershipProblem.SUCCESSION_SETTLED.problem();
        }
        if (settled != Status.WITHDRAWN && actor.id().equals(successor)) {
            throw MembershipProblem.SUCCESSION_OWN.problem();
        }
        status = settled;
        witness = settled == Status.WITHDRAWN ? null : actor.id();
        evidence = seen;
        settledAt = now;
        return new JournalEntry("Succession" + title(settled), groupId)
                .with(Map.of("succession", id.toString(), "successor", successor.toString()));
    }

    private static String title(Status status) {
        return status.name().charAt(0) + status.name().substring(1).toLowerCase(Locale.ROOT);
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    UUID successor() {
        return successor;
    }

    String reason() {
        return reason;
    }

    Status status() {
        return status;
    }

    OffsetDateTime askedAt() {
        return askedAt;
    }

    String evidence() {
        return evidence;
    }

    OffsetDateTime settledAt() {
        return settledAt;
    }
}
