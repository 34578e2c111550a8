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

    void signedIn(LocalDate today) {
        lastSignInMonth = today.withDayOfMonth(1);
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
