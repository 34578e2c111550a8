package jp.komitto.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.membership.MemberRole;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.web.Language;
import org.junit.jupiter.api.Test;

/** The tables of who hears of what. */
class NoticeLettersTest {

    private static final UUID HANAKO = UUID.randomUUID();
    private static final UUID TARO = UUID.randomUUID();
    private static final Map<UUID, MemberRole> PEOPLE = Map.of(HANAKO, MemberRole.MANAGER, TARO, MemberRole.MEMBER);

    private static Happening happening(String type, UUID actor, Map<String, Object> facts) {
        return new Happening(
                1,
                OffsetDateTime.parse("2026-11-26T10:00:00+09:00"),
                type,
                UUID.randomUUID(),
                "account:" + actor,
                null,
                facts);
    }

    private static List<UUID> hearOf(Happening happening) {
        return GroupLetter.about(happening)
                .map(letter -> letter.audience().of(happening, PEOPLE).toList())
                .orElse(List.of());
    }

    @Test
    void everyLetterOfTheTablesIsWritten() {
        Stream.concat(
                        Arrays.stream(GroupLetter.values()).map(GroupLetter::file),
                        Arrays.stream(AccountLetter.values()).map(AccountLetter::file))
                .forEach(file -> assertThat(NoticeLettersTest.class.getResource("/data/letters/" + file + ".ja.txt"))
                        .as(file)
                        .isNotNull());
    }

    @Test
    void decisionsReachEverybodyOfTheGroupAndDeadlinesItsManagers() {
        assertThat(hearOf(happening("RegistrationRefused", UUID.randomUUID(), Map.of())))
                .containsExactlyInAnyOrder(HANAKO, TARO);
        assertThat(hearOf(happening("RenewalDue", UUID.randomUUID(), Map.of()))).containsExactly(HANAKO);
    }

    @Test
    void whoIsNamedHearsOfItAndWhoDidItDoesNot() {
        Map<String, Object> taro = Map.of("account", TARO.toString());
        assertThat(hearOf(happening("MemberRemoved", HANAKO, taro))).containsExactly(TARO);
        assertThat(hearOf(happening("MemberRoleChanged", HANAKO, taro))).containsExactly(TARO);
        assertThat(hearOf(happening("MemberRoleChanged", TARO, taro))).isEmpty();
        assertThat(hearOf(happening("SuccessionAsked", HANAKO, Map.of()))).isEmpty();
        assertThat(hearOf(happening("SuccessionAsked", TARO, Map.of()))).containsExactly(HANAKO);
    }

    @Test
    void onlyAnIdentityChangeThatTheCityPublishedIsWorthALetter() {
        assertThat(hearOf(happening("GroupUpdated", HANAKO, Map.of("fields", List.of("purpose")))))
                .isEmpty();
        assertThat(hearOf(happening(
                        "GroupUpdated", HANAKO, Map.of("edit", UUID.randomUUID().toString()))))
                .containsExactly(HANAKO);
    }

    @Test
    void aDayIsWrittenAsPeopleReadIt() {
        LocalDate day = LocalDate.of(2027, 3, 31);
        assertThat(Notice.day(day, Language.JA)).isEqualTo("2027年3月31日（水）");
        assertThat(Notice.day(day, Language.EN)).isEqualTo("Wednesday, 31 March 2027");
    }
}
