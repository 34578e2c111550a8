package jp.komitto.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Sha256;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row that could not be published as it stands, kept whole with its reasons; open until it is settled. */
@Entity
@Table(name = "held_row")
class HeldRow {

    private static final String PUBLISHED_WITHOUT = "読めない値を除いて取り込みました。";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    private UUID id;

    @Column(name = "run_id")
    private UUID runId;

    private String fingerprint;
    private long line;

    @Column(name = "row_values")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> written;

    @JdbcTypeCode(SqlTypes.JSON)
    private Reasons problems;

    @Column(name = "held_at")
    private OffsetDateTime heldAt;

    @Column(name = "settled_at")
    private OffsetDateTime settledAt;

    private long revision = 1;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Column(name = "settled_reason")
    private String settledReason;

    /** The database driver takes JSON objects only, so the list of problems stands in one. */
    record Reasons(List<RowProblem> problems) {}

    protected HeldRow() {}

    HeldRow(UUID id, UUID runId, ReadRow row, List<RowProblem> reasons, OffsetDateTime now) {
        this.id = id;
        this.runId = runId;
        this.fingerprint = fingerprint(row);
        this.line = row.line();
        this.written = row.written();
        this.problems = new Reasons(reasons);
        this.heldAt = now;
    }

    /** The import itself has settled it: what it says is on the page, but for the cells that are told in the reasons. */
    HeldRow publishedWithout(OffsetDateTime now) {
        settledAt = now;
        settledReason = PUBLISHED_WITHOUT;
        return this;
    }

    /** The same for the same cells, wherever they stand. */
    static String fingerprint(ReadRow row) {
        try {
            return Sha256.hex(JSON.writeValueAsBytes(row.written()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in it now, and what is still wrong. The fingerprint stays that of the file, so that it is held once. */
    HeldRow correct(ReadRow row) {
        requireOpen();
        written = row.written();
        problems = new Reasons(row.problems());
        revision++;
        return this;
    }

    JournalEntry settle(String type, String reason, Actor actor, OffsetDateTime now) {
        requireOpen();
        settledAt = now;
        settledBy = actor.id();
        settledReason = reason;
        revision++;
        return new JournalEntry(type, id).because(reason);
    }

    void requireOpen() {
        if (settledAt != null) {
            throw IntakeProblem.HELD_ROW_SETTLED.problem();
        }
    }

    String fingerprint() {
        return fingerprint;
    }

    UUID id() {
        return id;
    }

    UUID runId() {
        return runId;
    }

    long line() {
        return line;
    }

    long revision() {
        return revision;
    }

    Map<String, String> written() {
        return written;
    }

    List<RowProblem> problems() {
        return problems.problems();
    }

    OffsetDateTime heldAt() {
        return heldAt;
    }

    OffsetDateTime settledAt() {
        return settledAt;
    }
}
