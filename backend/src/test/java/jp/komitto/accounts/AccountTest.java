package jp.komitto.accounts;

import static jp.komitto.accounts.AgeBand.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an account lets be done with it. */
class AccountTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-26T10:00:00+09:00");

    private static Account account(AgeBand age) {
        return new Account(UUID.randomUUID(), "はなこ", age, "ja", "1", NOW);
    }

    private static ProfileChange age(AgeBand age) {
        return new ProfileChange(null, null, age);
    }

    @Test
    void under16ItWaitsForAGuardianAndNobodyElseDoes() {
        assertThat(account(UNDER_16).status()).isEqualTo(AccountStatus.WAITING);
        assertThat(account(UNDER_16).guardian()).isEqualTo(GuardianState.WAITING);
        assertThat(account(AGE_16_17).status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(account(AGE_16_17).guardian()).isEqualTo(GuardianState.NOT_NEEDED);
    }

    @Test
    void aMinorDoesNotBecomeOlderByTheirOwnWord() {
        assertThatThrownBy(() -> account(AGE_16_17).change(age(AGE_18_29), true))
                .hasMessage(AccountProblem.AGE_NEEDS_OFFICE.sentence());
        assertThatThrownBy(() -> account(UNDER_16).change(age(AGE_16_17), false))
                .hasMessage(AccountProblem.AGE_NEEDS_OFFICE.sentence());
        Account outgrown = account(UNDER_16);
        assertThat(outgrown.change(age(AGE_16_17), true)).containsExactly("ageBand");
        assertThat(outgrown.status()).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void adultsCorrectTheirBandAndWhoTurnsOutToBeAChildWaits() {
        Account adult = account(AGE_18_29);
        assertThat(adult.change(age(UNKNOWN_ADULT), false)).containsExactly("ageBand");
        adult.change(age(UNDER_16), false);
        assertThat(adult.status()).isEqualTo(AccountStatus.WAITING);
        assertThat(adult.guardian()).isEqualTo(GuardianState.WAITING);
        assertThat(adult.version()).isEqualTo(3);
    }

    @Test
    void aSuspendedChildStillWaitsForTheGuardianWhenItIsOver() {
        Account child = account(UNDER_16);
        child.suspend("確かめています");
        child.guardianDecided(GuardianConsent.Decision.GIVEN);
        assertThat(child.status()).isEqualTo(AccountStatus.SUSPENDED);
        child.resume();
        assertThat(child.status()).isEqualTo(AccountStatus.ACTIVE);

        Account another = account(UNDER_16);
        another.suspend("確かめています");
        another.resume();
        assertThat(another.status()).isEqualTo(AccountStatus.WAITING);
    }

    @Test
    void whatStaysTheSameCountsAsNoChange() {
        Account account = account(AGE_30_49);
        assertThat(account.change(new ProfileChange("はなこ", "ja", AGE_30_49), false))
                .isEmpty();
        assertThat(account.version()).isEqualTo(1);
    }

    @Test
    void ofABirthDateOnlyTheMonthOfTheSixteenthBirthdayStays() {
        GuardianConsent consent = new GuardianConsent(UUID.randomUUID(), "kazuko@mail.example", NOW);
        consent.give("水戸 和子", GuardianConsent.Relationship.PARENT, LocalDate.of(2012, 2, 29), "1", NOW);
        assertThat(consent.turns16In()).isEqualTo(LocalDate.of(2028, 2, 1));
        assertThat(consent.guardianEmail()).isNull();
        assertThat(consent.isOutgrown(LocalDate.of(2028, 2, 29))).isFalse();
        assertThat(consent.isOutgrown(LocalDate.of(2028, 3, 1))).isTrue();
    }

    @Test
    void aGuardianIsNotAskedForSomebodyWhoIs16() {
        GuardianConsent consent = new GuardianConsent(UUID.randomUUID(), "kazuko@mail.example", NOW);
        assertThatThrownBy(() -> consent.give(
                        "水戸 和子", GuardianConsent.Relationship.PARENT, LocalDate.of(2010, 11, 26), "1", NOW))
                .hasMessage(AccountProblem.GUARDIAN_BIRTH_DATE_UNLIKELY.sentence());
    }

    @Test
    void aGuardianGetsThreeLettersADay() {
        GuardianConsent consent = new GuardianConsent(UUID.randomUUID(), "kazuko@mail.example", NOW);
        consent.askAgain("kazuko@mail.example", NOW);
        consent.askAgain("kazuo@mail.example", NOW);
        assertThatThrownBy(() -> consent.askAgain("kazuo@mail.example", NOW))
                .hasMessage(AccountProblem.GUARDIAN_ASKED_TOO_OFTEN.sentence());
        consent.askAgain("kazuo@mail.example", NOW.plusDays(1));
        assertThat(consent.guardianEmail()).isEqualTo("kazuo@mail.example");
    }
}
