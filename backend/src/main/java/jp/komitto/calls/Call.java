package jp.komitto.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.FieldProblem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One round. Its rules change freely while it is a draft, and by numbered corrections afterwards. */
@Entity
@Table(name = "call")
class Call {

    @Id
    private UUID id;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    private int round;

    @Enumerated(EnumType.STRING)
    private CallStatus status;

    private int version;
    private long revision;
    private boolean sample;

    @JdbcTypeCode(SqlTypes.JSON)
    private Words title;

    @JdbcTypeCode(SqlTypes.JSON)
    private CallRules rules;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "published_at")
    private OffsetDateTime publishedAt;

    protected Call() {}

    Call(UUID id, int fiscalYear, int round, Words title, CallRules rules, OffsetDateTime now) {
        this.id = id;
        this.fiscalYear = fiscalYear;
        this.round = round;
        this.status = CallStatus.DRAFT;
        this.revision = 1;
        this.title = title;
        this.rules = rules;
        this.createdAt = now;
    }

    Call asSample() {
        sample = true;
        return this;
    }

    void write(Words newTitle, CallRules newRules) {
        if (status != CallStatus.DRAFT) {
            throw CallProblem.CALL_FROZEN.problem();
        }
        title = newTitle;
        rules = newRules;
        revision++;
    }

    JournalEntry publish(List<FieldProblem> misfits, OffsetDateTime now) {
        if (status != CallStatus.DRAFT) {
            throw CallProblem.CALL_FROZEN.problem();
        }
        requireFitting(misfits);
        status = CallStatus.PUBLISHED;
        version = 1;
        revision++;
        publishedAt = now;
        return new JournalEntry("CallPublished", id).with(Map.of("version", version));
    }

    JournalEntry correct(Words newTitle, CallRules newRules, List<FieldProblem> misfits, String reason) {
        if (status != CallStatus.PUBLISHED) {
            throw CallProblem.CALL_NOT_PUBLISHED.problem();
        }
        requireFitting(misfits);
        title = newTitle;
        rules = newRules;
        version++;
        revision++;
        return new JournalEntry("CallCorrected", id).because(reason).with(Map.of("version", version));
    }

    JournalEntry close() {
        if (status != CallStatus.PUBLISHED) {
            throw CallProblem.CALL_NOT_PUBLISHED.problem();
        }
        status = CallStatus.CLOSED;
        revision++;
        return new JournalEntry("CallClosed", id);
    }

    private static void requireFitting(List<FieldProblem> misfits) {
        if (!misfits.isEmpty()) {
            throw CallProblem.CALL_RULES_INCONSISTENT.at(misfits);
        }
    }

    UUID id() {
        return id;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    int round() {
        return round;
    }

    CallStatus status() {
        return status;
    }

    int version() {
        return version;
    }

    long revision() {
        return revision;
    }

    boolean isSample() {
        return sample;
    }

    Words title() {
        return title;
    }

    CallRules rules() {
        return rules;
    }

    OffsetDateTime publishedAt() {
        return publishedAt;
    }
}
