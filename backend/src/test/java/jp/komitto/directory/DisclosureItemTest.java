package jp.komitto.directory;

import static jp.komitto.directory.GroupAttribute.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisclosureItemTest {

    private static final Map<GroupAttribute, Object> LEVEL_2 = Map.of(
            ACTIVITIES, "公園の花壇の手入れ",
            DISTRICT, "migawa",
            SCHEDULE, "第2土曜",
            CONTACT_PHONE, "029-000-0000",
            CONFIRMED_ON, LocalDate.of(2026, 11, 1));

    @Test
    void aNameAloneIsLevelOneAndTheWayUpIsNamed() {
        GroupFacts facts = GroupFacts.of(Map.of(NAME, "花の会"));
        assertThat(DisclosureItem.levelOf(facts)).isEqualTo(1);
        assertThat(DisclosureItem.missing(facts))
                .extracting(Enum::name)
                .containsExactly("ACTIVITIES", "DISTRICT", "SCHEDULE", "CONTACT", "CONFIRMED");
    }

    @Test
    void aGroupWithoutACorporateNumberReachesTheHighestLevel() {
        GroupFacts facts = GroupFacts.of(with(
                LEVEL_2,
                Map.of(
                        MEMBER_COUNT,
                        12,
                        FOUNDED,
                        "2012",
                        FEE_YEN,
                        0,
                        SOCIAL_MEDIA,
                        List.of("X=https://example.jp"),
                        AUDIENCES,
                        List.of("EVERYONE"))));
        assertThat(DisclosureItem.levelOf(facts)).isEqualTo(3);
        assertThat(DisclosureItem.missing(facts)).isEmpty();
    }

    @Test
    void itemsOfTheThirdLevelDoNotMakeUpForOneOfTheSecond() {
        Map<GroupAttribute, Object> withoutContact = new EnumMap<>(LEVEL_2);
        withoutContact.remove(CONTACT_PHONE);
        GroupFacts facts = GroupFacts.of(with(withoutContact, Map.of(MEMBER_COUNT, 12, FOUNDED, "2012", FEE_YEN, 0)));
        assertThat(DisclosureItem.levelOf(facts)).isEqualTo(1);
        assertThat(DisclosureItem.missing(facts)).extracting(Enum::name).containsExactly("CONTACT");
    }

    private static Map<GroupAttribute, Object> with(
            Map<GroupAttribute, Object> some, Map<GroupAttribute, Object> more) {
        Map<GroupAttribute, Object> all = new EnumMap<>(some);
        all.putAll(more);
        return all;
    }
}
