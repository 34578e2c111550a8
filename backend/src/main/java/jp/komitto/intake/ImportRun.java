package jp.komitto.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One file that was read. */
@Entity
@Table(name = "import_run")
class ImportRun {

    @Id
    private UUID id;

    @Column(name = "file_name")
    private String fileName;

    private String charset;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Column(name = "finished_at")
    private OffsetDateTime finishedAt;

    private int rows;
    private int created;
    private int updated;
    private int unchanged;
    private int held;

    protected ImportRun() {}

    ImportRun(UUID id, String fileName, String charset, OffsetDateTime now) {
        this.id = id;
        this.fileName = fileName;
        this.charset = charset;
        this.startedAt = now;
    }

    String fileName() {
        return fileName;
    }

    UUID id() {
        return id;
    }

    ImportRun finish(ImportReport report, OffsetDateTime now) {
        rows = Math.toIntExact(report.rows());
        created = Math.toIntExact(report.created());
        updated = Math.toIntExact(report.updated());
        unchanged = Math.toIntExact(report.unchanged());
        held = Math.toIntExact(report.held());
        finishedAt = now;
        return this;
    }
}
