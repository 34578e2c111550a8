package jp.komitto.upkeep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who a group is, about to change: name, kind, corporate number or representative. The city looks at it first. */
@Entity
@Table(name = "group_edit")
class GroupEdit {

    /** How far it has come. */
    @Schema(name = "GroupEditStatus")
    enum Status {
        ASKED,
        PUBLISHED,
        DECLINED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID groupId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> answers;

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

    protected GroupEdit() {}

    GroupEdit(UUID id, UUID groupId, Actor actor, OffsetDateTime now) {
        this.id = id;
        this.groupId = groupId;
        this.answers = new HashMap<>();
        this.askedBy = actor.id();
        this.askedAt = now;
        this.status = Status.ASKED;
    }

    /** More wishes while the city has not answered join those it has. */
    JournalEntry ask(Map<String, Object> more, Actor actor, OffsetDateTime now) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putAll(more);
        answers = all;
        askedBy = actor.id();
        askedAt = now;
        return happened("GroupEditAsked");
    }

    JournalEntry settle(Status settled, String why, Actor actor, OffsetDateTime now) {
        if (status != Status.ASKED) {
            throw UpkeepProblem.EDIT_SETTLED.problem();
        }
        status = settled;
        reason = why;
        decidedBy = actor.id();
        decidedAt = now;
        return switch (settled) {
            case PUBLISHED -> happened("GroupUpdated");
            case DECLINED -> happened("GroupEditDeclined").because(why);
            default -> happened("GroupEditWithdrawn");
        };
    }

    private JournalEntry happened(String type) {
        return new JournalEntry(type, groupId).with(Map.of("edit", id.toString()));
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    Map<String, Object> answers() {
        return answers;
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

    OffsetDateTime decidedAt() {
        return decidedAt;
    }
}
