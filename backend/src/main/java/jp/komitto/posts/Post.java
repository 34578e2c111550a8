package jp.komitto.posts;

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
import jp.komitto.shared.security.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something a group tells everybody. */
@Entity
@Table(name = "group_post")
class Post {

    /** What it is. */
    @Schema(name = "PostKind")
    enum Kind {
        /** Something to come. */
        NEWS,
        /** Something that was. */
        REPORT
    }

    /** Who sees it. */
    @Schema(name = "PostStatus")
    enum Status {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;
    private String body;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Status status;

    private long revision;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @Column(name = "published_at")
    private OffsetDateTime publishedAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected Post() {}

    Post(UUID id, UUID groupId, PostViews.Written written, Actor actor, OffsetDateTime now) {
        this.id = id;
        this.groupId = groupId;
        this.status = Status.DRAFT;
        this.writtenBy = actor.id();
        this.writtenAt = now;
        write(written, now);
    }

    /** Harmless by its nature: a published post says the new text at once. */
    void write(PostViews.Written written, OffsetDateTime now) {
        requireNot(Status.WITHDRAWN);
        kind = written.kind();
        title = written.title().strip();
        body = RichText.sanitised(written.body());
        heldOn = written.heldOn();
        updatedAt = now;
        revision++;
    }

    JournalEntry publish(OffsetDateTime now) {
        if (status != Status.DRAFT) {
            throw PostProblem.POST_STEP_NOT_OPEN.problem();
        }
        status = Status.PUBLISHED;
        publishedAt = now;
        updatedAt = now;
        revision++;
        return happened("PostPublished");
    }

    JournalEntry withdraw(OffsetDateTime now) {
        requireNot(Status.WITHDRAWN);
        status = Status.WITHDRAWN;
        updatedAt = now;
        revision++;
        return happened("PostWithdrawn");
    }

    void requireNot(Status not) {
        if (status == not) {
            throw PostProblem.POST_STEP_NOT_OPEN.problem();
        }
    }

    private JournalEntry happened(String type) {
        return new JournalEntry(type, groupId).with(Map.of("post", id.toString()));
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    Kind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Status status() {
        return status;
    }

    long revision() {
        return revision;
    }

    OffsetDateTime publishedAt() {
        return publishedAt;
    }

    OffsetDateTime updatedAt() {
        return updatedAt;
    }
}
