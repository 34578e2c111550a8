package jp.komitto.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.journal.JournalEntry;

/** One person's account. How to reach the person stands in {@link Contact}. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private AgeBand ageBand;

    private String locale;

    @Enumerated(EnumType.STRING)
    private GuardianState guardian;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @Column(name = "terms_version")
    private String termsVersion;

    @Column(name = "terms_agreed_at")
    private OffsetDateTime termsAgreedAt;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    private long version;

    @Column(name = "last_sign_in_month")
    private LocalDate lastSignInMonth;

    protected Account() {}

    /** Under 16 it waits for a guardian. */
    Account(UUID id, String displayName, AgeBand ageBand, String locale, String termsVersion, OffsetDateTime now) {
        this.id = id;
        this.displayName = displayName;
        this.ageBand = ageBand;
        this.locale = locale;
        this.guardian = ageBand.needsGuardian() ? GuardianState.WAITING : GuardianState.NOT_NEEDED;
        this.status = ageBand.needsGuardian() ? AccountStatus.WAITING : AccountStatus.ACTIVE;
        this.termsVersion = termsVersion;
        this.termsAgreedAt = now;
        this.createdAt = now;
        this.version = 1;
    }

    /** Answers the names of what is another now. */
    List<String> change(ProfileChange wanted, boolean outgrownGuardian) {
        List<String> changed = new ArrayList<>();
        if (wanted.displayName() != null && !wanted.displayName().strip().equals(displayName)) {
            displayName = wanted.displayName().strip();
            changed.add("displayName");
        }
        if (wanted.locale() != null && !wanted.locale().equals(locale)) {
            locale = wanted.locale();
            changed.add("locale");
        }
        if (wanted.ageBand() != null && wanted.ageBand() != ageBand) {
            requireOwnToChange(wanted.ageBand(), outgrownGuardian);
            become(wanted.ageBand());
            changed.add("ageBand");
        }
        version += changed.isEmpty() ? 0 : 1;
        return changed;
    }

    /** Becoming older by one's own word would undo what protects minors. */
    private void requireOwnToChange(AgeBand wanted, boolean outgrownGuardian) {
        boolean comesOfAge = ageBand.isMinor() && !wanted.isMinor();
        boolean shedsGuardian = ageBand.needsGuardian() && !wanted.needsGuardian() && !outgrownGuardian;
        if (comesOfAge || shedsGuardian) {
            throw AccountProblem.AGE_NEEDS_OFFICE.problem();
        }
    }

    /** As somebody of the city has seen it. */
    JournalEntry correctAge(AgeBand seen, String evidence) {
        if (seen != ageBand) {
            become(seen);
            version++;
        }
        return new JournalEntry("AccountAgeCorrected", id).because(evidence);
    }

    private void become(AgeBand another) {
        ageBand = another;
        guardian = another.needsGuardian() ? GuardianState.WAITING : GuardianState.NOT_NEEDED;
        if (status != AccountStatus.SUSPENDED) {
            status = another.needsGuardian() ? AccountStatus.WAITING : AccountStatus.ACTIVE;
        }
    }

    JournalEntry agree(String terms, OffsetDateTime now) {
        termsVersion = terms;
        termsAgreedAt = now;
        version++;
        return new JournalEntry("TermsAgreed", id).with(Map.of("version", terms));
    }

    void askGuardianAgain() {
        if (guardian != GuardianState.WAITING && guardian != GuardianState.REFUSED) {
            throw AccountProblem.GUARDIAN_NOT_NEEDED.problem();
        }
        version += guardian == GuardianState.WAITING ? 0 : 1;
        guardian = GuardianState.WAITING;
    }

    JournalEntry guardianDecided(GuardianConsent.Decision decision) {
        if (guardian != GuardianState.WAITING) {
            throw AccountProblem.LINK_NOT_OPEN.problem();
        }
        boolean given = decision == GuardianConsent.Decision.GIVEN;
        guardian = given ? GuardianState.GIVEN : GuardianState.REFUSED;
        if (given && status == AccountStatus.WAITING) {
            status = AccountStatus.ACTIVE;
        }
        version++;
        return new JournalEntry(given ? "GuardianConsentGiven" : "GuardianConsentRefused", id);
    }

    /** The address is another; whoever reads the profile reads it anew. */
    void addressChanged() {
        version++;
    }

    JournalEntry suspend(String reason) {
        if (status == AccountStatus.SUSPENDED) {
            throw AccountProblem.ACCOUNT_SUSPENDED_ALREADY.problem();
        }
        status = AccountStatus.SUSPENDED;
        return new JournalEntry("AccountSuspended", id).because(reason);
    }

    /** Whoever was waiting for a guardian waits again. */
    JournalEntry resume() {
        if (status != AccountStatus.SUSPENDED) {
            throw AccountProblem.ACCOUNT_NOT_SUSPENDED.problem();
        }
        boolean waits = ageBand.needsGuardian() && guardian != GuardianState.GIVEN;
        status = waits ? AccountStatus.WAITING : AccountStatus.ACTIVE;
        return new JournalEntry("AccountResumed", id);
    }

    UUID id() {
        return id;
    }

    String displayName() {
        return displayName;
    }

    AgeBand ageBand() {
        return ageBand;
    }

    String locale() {
        return locale;
    }

    GuardianState guardian() {
        return guardian;
    }

    AccountStatus status() {
        return status;
    }

    String termsVersion() {
        return termsVersion;
    }

    OffsetDateTime termsAgreedAt() {
        return termsAgreedAt;
    }

    OffsetDateTime createdAt() {
        return createdAt;
    }

    LocalDate lastSignInMonth() {
        return lastSignInMonth;
    }

    long version() {
        return version;
    }
}
