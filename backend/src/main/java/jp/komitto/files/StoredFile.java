package jp.komitto.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.shared.security.Actor;

/** A file as lists show it; its bytes stand in a table of their own. */
@Entity
@Table(name = "stored_file")
class StoredFile {

    @Id
    private UUID id;

    @Column(name = "owner_kind")
    private String ownerKind;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String label;
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private String sha256;
    private Integer width;
    private Integer height;
    private String alt;

    @Column(name = "kept_by")
    private UUID keptBy;

    @Column(name = "kept_at")
    private OffsetDateTime keptAt;

    protected StoredFile() {}

    StoredFile(UUID id, FileOwner owner, String label, Prepared file, String alt, Actor actor, OffsetDateTime now) {
        this.id = id;
        this.ownerKind = owner.kind();
        this.ownerId = owner.id();
        this.label = label;
        this.name = file.name();
        this.mediaType = file.type().mediaType();
        this.size = file.content().length;
        this.sha256 = file.sha256();
        this.width = file.width();
        this.height = file.height();
        this.alt = alt;
        this.keptBy = actor.id();
        this.keptAt = now;
    }

    void describe(String words) {
        alt = words;
    }

    FileOwner owner() {
        return new FileOwner(ownerKind, ownerId);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    FileView view() {
        return new FileView(id, label, name, mediaType, size, sha256, width, height, alt, keptAt);
    }
}
