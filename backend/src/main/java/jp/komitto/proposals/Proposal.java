package jp.komitto.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jp.komitto.form.Correction;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.security.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One proposal through its whole life. Its state changes in {@link #take} and nowhere else. */
@Entity
@Table(name = "proposal")
class Proposal {

    @Id
    private UUID id;

    @Column(name = "call_id")
    private UUID callId;

    @Column(name = "group_id")
    private UUID groupId;

    private String slot;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_step")
    private ProposalStep lastStep;

    @Column(name = "last_actor")
    private UUID lastActor;

    private int steps;
    private long revision;
    private boolean sample;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> answers;

    @JdbcTypeCode(SqlTypes.JSON)
    private Budget budget;

    private String department;

    @Enumerated(EnumType.STRING)
    @Column(name = "department_state")
    private DepartmentState departmentState;

    @Column(name = "declared_version")
    private Integer declaredVersion;

    @Column(name = "project_year")
    private int projectYear;

    private UUID continues;
    private String receipt;
    private int versions;

    @Column(name = "submitted_at")
    private OffsetDateTime submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Correction correction;

    @Column(name = "status_reason")
    private String statusReason;

    @Column(name = "begun_by")
    private UUID begunBy;

    @Column(name = "begun_at")
    private OffsetDateTime begunAt;

    protected Proposal() {}

    Proposal(UUID id, UUID callId, UUID groupId, String slot, Actor actor, OffsetDateTime now) {
        this.id = id;
        this.callId = callId;
        this.groupId = groupId;
        this.slot = slot;
        this.status = ProposalStatus.DRAFT;
        this.revision = 1;
        this.answers = Map.of();
        this.budget = Budget.EMPTY;
        this.departmentState = DepartmentState.OPEN;
        this.projectYear = 1;
        this.begunBy = actor.id();
        this.begunAt = now;
    }

    /** The next year of a project: what was proposed before, to be written on (workflow 3, COMPLETED → DRAFT). */
    Proposal continuing(Proposal earlier) {
        continues = earlier.id;
        projectYear = earlier.projectYear + 1;
        answers = earlier.answers;
        department = earlier.department;
        return this;
    }

    Proposal asSample() {
        sample = true;
        return this;
    }

    /** Whether the same person has just taken this very step, so that asking again changes nothing. */
    boolean hasJustTaken(ProposalStep step, Actor actor) {
        return lastStep == step && status == step.to() && actor.id().equals(lastActor);
    }

    /** The only way from one state to another. */
    JournalEntry take(ProposalStep step, Actor actor, String reason) {
        if (!step.leadsFrom(status)) {
            throw ProposalProblem.PROPOSAL_STEP_NOT_OPEN.problem();
        }
        if (step == ProposalStep.CONFIRM_INELIGIBLE && actor.id().equals(lastActor)) {
            throw ProposalProblem.PROPOSAL_SECOND_PERSON_NEEDED.problem();
        }
        status = step.to();
        lastStep = step;
        lastActor = actor.id();
        statusReason = reason;
        steps++;
        revision++;
        JournalEntry happened = new JournalEntry(step.event(), id);
        return reason == null ? happened : happened.because(reason);
    }

    void write(Map<String, String> newer, Budget newBudget, String newSlot, String newDepartment) {
        Set<String> fields = ProposalChanges.fields(this, newer, newBudget, newSlot, newDepartment);
        requireOpen(fields);
        answers = new TreeMap<>(newer);
        budget = newBudget;
        slot = newSlot;
        if (fields.contains(ProposalChanges.DEPARTMENT)) {
            department = newDepartment;
            departmentState = DepartmentState.OPEN;
        }
        revision++;
    }

    void declare(int version) {
        requireOpen(Set.of(ProposalChanges.DECLARATION));
        declaredVersion = version;
        revision++;
    }

    /** Documents stand elsewhere; whether they may change, the proposal says. */
    void changeDocuments() {
        requireOpen(Set.of(ProposalChanges.DOCUMENTS));
        revision++;
    }

    private void requireOpen(Set<String> fields) {
        if (!status.isOpen()) {
            throw ProposalProblem.PROPOSAL_CLOSED.problem();
        }
        List<FieldProblem> locked = Correction.locked(correction, fields);
        if (!locked.isEmpty()) {
            throw ProposalProblem.PROPOSAL_FIELD_LOCKED.at(locked);
        }
    }

    JournalEntry stand(DepartmentState state) {
        departmentState = state;
        revision++;
        return new JournalEntry("ProposalDepartment" + state, id)
                .with(department == null ? Map.of() : Map.of("department", department));
    }

    JournalEntry submit(
            ProposalStep step, String receiptIfFirst, List<FieldProblem> missing, Actor actor, OffsetDateTime now) {
        if (step == ProposalStep.RESUBMIT && correction != null && correction.isOver(now)) {
            throw ProposalProblem.PROPOSAL_CORRECTION_OVERDUE.problem();
        }
        if (step.leadsFrom(status) && !missing.isEmpty()) {
            throw ProposalProblem.PROPOSAL_INCOMPLETE.at(missing);
        }
        JournalEntry submitted = take(step, actor, null);
        receipt = receipt == null ? receiptIfFirst : receipt;
        versions++;
        submittedAt = now;
        correction = null;
        return submitted.with(Map.of("version", versions, "receipt", receipt));
    }

    JournalEntry returned(Correction asked, Actor actor) {
        JournalEntry returned = take(ProposalStep.RETURN, actor, asked.reason());
        correction = asked;
        return returned.with(Map.of("fields", asked.fields(), "deadline", asked.deadline()));
    }

    UUID id() {
        return id;
    }

    UUID callId() {
        return callId;
    }

    UUID groupId() {
        return groupId;
    }

    String slot() {
        return slot;
    }

    ProposalStatus status() {
        return status;
    }

    int steps() {
        return steps;
    }

    long revision() {
        return revision;
    }

    boolean isSample() {
        return sample;
    }

    Map<String, String> answers() {
        return answers;
    }

    Budget budget() {
        return budget;
    }

    String department() {
        return department;
    }

    DepartmentState departmentState() {
        return departmentState;
    }

    Integer declaredVersion() {
        return declaredVersion;
    }

    int projectYear() {
        return projectYear;
    }

    UUID continues() {
        return continues;
    }

    String receipt() {
        return receipt;
    }

    int versions() {
        return versions;
    }

    OffsetDateTime submittedAt() {
        return submittedAt;
    }

    Correction correction() {
        return correction;
    }

    String statusReason() {
        return statusReason;
    }

    OffsetDateTime begunAt() {
        return begunAt;
    }
}
