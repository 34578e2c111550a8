package jp.komitto.accounts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What is known of an account, without any way to reach the person.
 *
 * @param locale BCP 47 tag of the language of pages and mails: {@code ja}, {@code ja-x-easy} or {@code en}
 * @param termsVersion the version of the terms agreed to
 * @param lastSignInMonth first day of the month of the last sign-in; null before the first
 * @param version counts changes of the profile, for ETags
 */
public record AccountFacts(
        UUID id,
        String displayName,
        AgeBand ageBand,
        String locale,
        GuardianState guardian,
        AccountStatus status,
        String termsVersion,
        OffsetDateTime createdAt,
        LocalDate lastSignInMonth,
        long version) {

    static AccountFacts of(Account account) {
        return new AccountFacts(
                account.id(),
                account.displayName(),
                account.ageBand(),
                account.locale(),
                account.guardian(),
                account.status(),
                account.termsVersion(),
                account.createdAt(),
                account.lastSignInMonth(),
                account.version());
    }

    /** Under 18. */
    public boolean isMinor() {
        return ageBand.isMinor();
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }
}
