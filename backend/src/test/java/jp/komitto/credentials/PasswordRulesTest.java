package jp.komitto.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long enough and not soon guessed; nothing else is asked of a password (A2). */
class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "12345678",
                "qwertyui",
                "komitto1",
                "mitoshi2026",
                "sakurasakura",
                "doraemon1",
                "aaaaaaaaaaaa",
                "hanako1985",
                "hanakosuzuki",
                "PASSWORD1",
                "ｐａｓｓｗｏｒｄ"
            })
    void what_people_try_first_is_refused(String password) {
        assertThatThrownBy(() -> judge(password)).hasMessage(CredentialProblem.PASSWORD_EASILY_GUESSED.sentence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "umi no mieru oka de hirune",
                "correct horse battery staple",
                "海の見える丘で昼寝する",
                "kx7q-ttbv",
                "        なが い        ことば "
            })
    void long_and_odd_is_enough_without_capitals_digits_or_signs(String password) {
        assertThatCode(() -> judge(password)).doesNotThrowAnyException();
    }

    @Test
    void between_eight_and_a_hundred_and_twenty_eight_letters() {
        assertThatThrownBy(() -> judge("kx7q-tt")).hasMessage(CredentialProblem.PASSWORD_LENGTH.sentence());
        assertThatThrownBy(() -> judge("🌸海山川空風林")).hasMessage(CredentialProblem.PASSWORD_LENGTH.sentence());
        assertThatCode(() -> judge("kx7q-ttbv ".repeat(12) + "12345678")).doesNotThrowAnyException();
        assertThatThrownBy(() -> judge("kx7q-ttbv ".repeat(13)))
                .hasMessage(CredentialProblem.PASSWORD_LENGTH.sentence());
    }

    @Test
    void full_width_and_half_width_are_the_same_password() {
        assertThat(PasswordRules.normal("ｋｘ７ｑ－ｔｔｂｖ")).isEqualTo(PasswordRules.normal("kx7q-ttbv"));
    }

    @Property(tries = 200)
    void whatever_is_typed_is_judged_in_no_time(@ForAll @StringLength(max = 1024) String password) {
        long start = System.nanoTime();
        try {
            judge(password);
        } catch (RuntimeException refused) {
            assertThat(refused.getMessage())
                    .isIn(
                            CredentialProblem.PASSWORD_LENGTH.sentence(),
                            CredentialProblem.PASSWORD_EASILY_GUESSED.sentence());
        }
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    @Test
    void a_hash_fits_its_password_alone_and_is_made_with_today_s_parameters() {
        String hash = PasswordHash.of("umi no mieru oka de hirune");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(PasswordHash.of("umi no mieru oka de hirune")).isNotEqualTo(hash);
        assertThat(PasswordHash.fits("umi no mieru oka de hirune", hash)).isTrue();
        assertThat(PasswordHash.fits("umi no mieru oka de hirune ", hash)).isFalse();
        assertThat(PasswordHash.isOutdated(hash)).isFalse();
        assertThat(PasswordHash.isOutdated(OLDER)).isTrue();
    }

    /** Of the same password, with half the memory. */
    static final String OLDER = com.password4j.Argon2Function.getInstance(
                    9_728, 2, 1, 32, com.password4j.types.Argon2.ID)
            .hash("umi no mieru oka de hirune")
            .getResult();

    private void judge(String password) {
        rules.require(PasswordRules.normal(password), List.of("はなこ", "hanako.suzuki1985@example.jp"));
    }
}
