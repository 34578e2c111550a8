package jp.komitto.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.directory.GroupAttribute;
import jp.komitto.directory.NameKey;
import jp.komitto.form.Correction;
import jp.komitto.form.FieldChanges;
import jp.komitto.form.TaskList;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.security.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One group's registration through all its years. Every change of its state goes through {@link #take}. */
@Entity
@Table(name = "registration")
class Registration {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    private long revision;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> answers;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "declared_version")
    private Integer declaredVersion;

    @Column(name = "declared_at")
    private OffsetDateTime declaredAt;

    @Column(name = "declared_by")
    private UUID declaredBy;

    private String receipt;
    private int versions;

    @Column(name = "submitted_at")
    private OffsetDateTime submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Correction correction;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "registered_until")
    private LocalDate registeredUntil;

    @Column(name = "nudged_for")
    private LocalDate nudgedFor;

    @Column(name = "begun_by")
    private UUID begunBy;

    @Column(name = "begun_at")
    private OffsetDateTime begunAt;

    protected Registration() {}

    Registration(UUID id, Channel channel, Actor actor, OffsetDateTime now) {
        this.id = id;
        this.status = RegistrationStatus.DRAFT;
        this.revision = 1;
        this.channel = channel;
        this.answers = Map.of();
        this.begunBy = actor.id();
        this.begunAt = now;
    }

    /** A group the city had in the directory before its people came. */
    static Registration adopted(UUID id, LocalDate until, Actor actor, OffsetDateTime now) {
        Registration registration = new Registration(id, Channel.ADOPTED, actor, now);
        registration.status = RegistrationStatus.REGISTERED;
        registration.registeredUntil = until;
        return registration;
    }

    /** The only way from one state to another. */
    JournalEntry take(Step step, Party party, OffsetDateTime now) {
        if (!step.isOpenTo(party)) {
            throw RegistrationProblem.REGISTRATION_STEP_NOT_YOURS.problem();
        }
        if (!step.leadsFrom(status)) {
            throw RegistrationProblem.REGISTRATION_STEP_NOT_OPEN.problem();
        }
        status = step.to();
        revision++;
        return new JournalEntry(Happened.BY_STEP.get(step), id).onBehalfOf(channelNote(party));
    }

    /** What staff do for applicants who do not write here themselves, they do on behalf of the group. */
    private String channelNote(Party party) {
        return party == Party.APPLICANTS && channel.isThroughStaff() ? "group:%s by %s".formatted(id, channel) : null;
    }

    /** Takes answers; after a return only for the fields the city named. */
    void write(Map<String, Object> newer, Set<String> fields) {
        requireOpen(fields);
        answers = Map.copyOf(newer);
        Object name = newer.get(GroupAttribute.NAME.header());
        nameKey = name == null ? null : NameKey.of(name.toString());
        revision++;
    }

    void declare(int version, Actor actor, OffsetDateTime now) {
        requireOpen(Set.of(FieldChanges.DECLARATION));
        declaredVersion = version;
        declaredAt = now;
        declaredBy = actor.id();
        revision++;
    }

    /** Documents stand elsewhere; whether they may change, the registration says. */
    void changeDocuments() {
        requireOpen(Set.of(FieldChanges.DOCUMENTS));
        revision++;
    }

    private void requireOpen(Set<String> fields) {
        if (!status.isOpen()) {
            throw RegistrationProblem.REGISTRATION_CLOSED.problem();
        }
        List<FieldProblem> locked = Correction.locked(correction, fields);
        if (!locked.isEmpty()) {
            throw RegistrationProblem.REGISTRATION_FIELD_LOCKED.at(locked);
        }
    }

    JournalEntry submit(String receiptIfFirst, List<TaskList.Item> missing, OffsetDateTime now) {
        JournalEntry submitted = take(Step.SUBMIT, Party.APPLICANTS, now);
        if (correction != null && correction.isOver(now.toLocalDate())) {
            throw RegistrationProblem.CORRECTION_OVERDUE.problem();
        }
        if (!missing.isEmpty()) {
            throw RegistrationProblem.REGISTRATION_INCOMPLETE.at(
                    missing.stream().map(TaskList.Item::problem).toList());
        }
        receipt = receipt == null ? receiptIfFirst : receipt;
        versions++;
        submittedAt = now;
        correction = null;
        return submitted.with(Map.of("version", versions, "receipt", receipt));
    }

    JournalEntry returned(Correction asked, OffsetDateTime now) {
        JournalEntry returned = take(Step.RETURN, Party.CITY, now);
        correction = asked;
        return returned.because(asked.reason()).with(Map.of("fields", asked.fields(), "deadline", asked.deadline()));
    }

    JournalEntry extend(LocalDate deadline) {
        if (correction == null) {
            throw RegistrationProblem.REGISTRATION_STEP_NOT_OPEN.problem();
        }
        correction = correction.until(deadline);
        revision++;
        return new JournalEntry("RegistrationDeadlineExtended", id).with(Map.of("deadline", deadline.toString()));
    }

    JournalEntry decide(Step step, String reason, LocalDate until, Actor actor, OffsetDateTime now) {
        JournalEntry decided = take(step, Party.CITY, now);
        decisionReason = reason;
        decidedAt = now;
        decidedBy = actor.id();
        registeredUntil = until == null ? registeredUntil : until;
        return decided.because(reason);
    }

    JournalEntry nudge() {
        nudgedFor = registeredUntil;
        return new JournalEntry("RenewalDue", id).with(Map.of("until", registeredUntil.toString()));
    }

    boolean isRemindedOf(LocalDate end) {
        return end.equals(nudgedFor);
    }

    Registration redeclared(int version, UUID by, OffsetDateTime at) {
        declaredVersion = version;
        declaredBy = by;
        declaredAt = at;
        return this;
    }

    Stream<String> lockedTo() {
        return correction == null ? Stream.empty() : correction.fields().stream();
    }

    UUID id() {
        return id;
    }

    RegistrationStatus status() {
        return status;
    }

    long revision() {
        return revision;
    }

    Channel channel() {
        return channel;
    }

    Map<String, Object> answers() {
        return answers;
    }

    String nameKey() {
        return nameKey;
    }

    Integer declaredVersion() {
        return declaredVersion;
    }

    OffsetDateTime declaredAt() {
        return declaredAt;
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

    String decisionReason() {
        return decisionReason;
    }

    OffsetDateTime decidedAt() {
        return decidedAt;
    }

    LocalDate registeredUntil() {
        return registeredUntil;
    }

    OffsetDateTime begunAt() {
        return begunAt;
    }
}
