package jp.komitto.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The consent of a guardian, asked for and answered. */
@Entity
@Table(name = "guardian_consent")
class GuardianConsent {

    private static final int MOST_A_DAY = 3;

    private static final int OF_AGE_TO_CONSENT = 16;

    /** What the guardian says. */
    enum Decision {
        GIVEN,
        REFUSED
    }

    /** How the guardian is related to the child. */
    enum Relationship {
        PARENT,
        LEGAL_GUARDIAN,
        OTHER
    }

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "guardian_email")
    private String guardianEmail;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "asked_times")
    private int askedTimes;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "terms_version")
    private String termsVersion;

    @Column(name = "guardian_name")
    private String guardianName;

    @Enumerated(EnumType.STRING)
    private Relationship relationship;

    @Column(name = "turns_16_in")
    private LocalDate turns16In;

    protected GuardianConsent() {}

    GuardianConsent(UUID accountId, String guardianEmail, OffsetDateTime now) {
        this.accountId = accountId;
        this.guardianEmail = guardianEmail;
        this.askedAt = now;
        this.askedOn = now.toLocalDate();
        this.askedTimes = 1;
    }

    /** Another letter; not so many that they become a nuisance. */
    void askAgain(String email, OffsetDateTime now) {
        if (!now.toLocalDate().equals(askedOn)) {
            askedOn = now.toLocalDate();
            askedTimes = 0;
        }
        if (askedTimes >= MOST_A_DAY) {
            throw AccountProblem.GUARDIAN_ASKED_TOO_OFTEN.problem();
        }
        askedTimes++;
        askedAt = now;
        guardianEmail = email;
        decision = null;
        decidedAt = null;
    }

    /** Of the birth date nothing is kept but the month in which the child needs nobody's consent any more. */
    void give(String name, Relationship relation, LocalDate childBirthDate, String terms, OffsetDateTime now) {
        LocalDate sixteenth = childBirthDate.plusYears(OF_AGE_TO_CONSENT);
        if (!sixteenth.isAfter(now.toLocalDate()) || childBirthDate.isAfter(now.toLocalDate())) {
            throw AccountProblem.GUARDIAN_BIRTH_DATE_UNLIKELY.problem();
        }
        decide(Decision.GIVEN, now);
        guardianName = name;
        relationship = relation;
        termsVersion = terms;
        turns16In = sixteenth.withDayOfMonth(1);
    }

    void refuse(OffsetDateTime now) {
        decide(Decision.REFUSED, now);
    }

    private void decide(Decision decided, OffsetDateTime now) {
        decision = decided;
        decidedAt = now;
        guardianEmail = null;
    }

    /** Whether the child has certainly had the sixteenth birthday by now. */
    boolean isOutgrown(LocalDate today) {
        return turns16In != null && !today.isBefore(turns16In.plusMonths(1));
    }

    OffsetDateTime askedAt() {
        return askedAt;
    }

    Decision decision() {
        return decision;
    }

    OffsetDateTime decidedAt() {
        return decidedAt;
    }

    String guardianEmail() {
        return guardianEmail;
    }

    String guardianName() {
        return guardianName;
    }

    Relationship relationship() {
        return relationship;
    }

    String termsVersion() {
        return termsVersion;
    }

    LocalDate turns16In() {
        return turns16In;
    }
}
