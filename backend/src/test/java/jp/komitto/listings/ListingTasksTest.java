package jp.komitto.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.komitto.listings.ListingContent.What;
import jp.komitto.listings.ListingContent.When;
import jp.komitto.listings.ListingContent.Where;
import org.junit.jupiter.api.Test;

/** What a listing needs before others may see it, and what its days say. */
class ListingTasksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 9, 12);

    @Test
    void whoAsksPeopleToComeSaysWhereWhenAndWhat() {
        assertThat(missing(Side.NEED, ResourceKind.PEOPLE, ListingContent.nothing()))
                .containsExactly(
                        "/where/districts", "/when/commitment", "/what/title", "/what/description", "/what/mainField");
    }

    @Test
    void anOfferMayHoldInTheWholeCityAndMoneyNeedsNoDay() {
        assertThat(missing(Side.OFFER, ResourceKind.PEOPLE, ListingContent.nothing()))
                .doesNotContain("/where/districts");
        assertThat(missing(Side.NEED, ResourceKind.FUNDS, ListingContent.nothing()))
                .containsExactly("/what/title", "/what/description", "/what/mainField", "/what/amountYen");
        assertThat(missing(Side.NEED, ResourceKind.GOODS, ListingContent.nothing()))
                .contains("/what/quantity", "/what/unit");
        assertThat(missing(Side.OFFER, ResourceKind.SKILL, ListingContent.nothing()))
                .contains("/what/skills");
    }

    @Test
    void whatHappensOnceHasADayAndTheDayLiesAhead() {
        When once = new When(List.of(), List.of(), null, null, null, null, Commitment.ONCE);
        assertThat(missing(Side.NEED, ResourceKind.PEOPLE, whole(once))).containsExactly("/when/days");
        When past = new When(List.of(), List.of(TODAY.minusDays(1)), null, null, null, null, Commitment.ONCE);
        assertThat(missing(Side.NEED, ResourceKind.PEOPLE, whole(past))).containsExactly("/when/days");
        When ahead =
                new When(List.of(), List.of(TODAY.minusDays(1), SATURDAY), null, null, null, null, Commitment.ONCE);
        assertThat(missing(Side.NEED, ResourceKind.PEOPLE, whole(ahead))).isEmpty();
    }

    @Test
    void withDaysOnlyTheirWeekdaysCount() {
        When morning = new When(
                List.of(Slot.SAT_MORNING, Slot.MON_EVENING),
                List.of(SATURDAY),
                null,
                null,
                null,
                null,
                Commitment.ONCE);
        assertThat(morning.slots()).containsExactly(Slot.SAT_MORNING);
        When unsaid = new When(List.of(Slot.MON_EVENING), List.of(SATURDAY), null, null, null, null, Commitment.ONCE);
        assertThat(unsaid.slots()).containsExactly(Slot.SAT_MORNING, Slot.SAT_AFTERNOON, Slot.SAT_EVENING);
    }

    @Test
    void aListingEndsWithItsLastDayHoweverLongItWasToRun() {
        When dated = new When(List.of(), List.of(SATURDAY), null, null, null, SATURDAY.plusDays(30), Commitment.SHORT);
        assertThat(whole(dated).lastDay(TODAY.plusDays(90))).isEqualTo(SATURDAY);
        assertThat(whole(When.NOTHING).lastDay(TODAY.plusDays(90))).isEqualTo(TODAY.plusDays(90));
    }

    @Test
    void aRequiredSkillIsASkillAndTheMainFieldAField() {
        What what = new What(
                "a", "b", "CHILDREN", List.of("RURAL"), List.of("COOKING"), List.of("DRIVING"), null, null, null);
        assertThat(what.skills()).containsExactly("COOKING", "DRIVING");
        assertThat(what.fields()).containsExactly("CHILDREN", "RURAL");
    }

    private static ListingContent whole(When when) {
        return ListingContent.nothing()
                .with(
                        new What("見出し", "内容", "CHILDREN", List.of(), List.of(), List.of(), null, null, null),
                        new Where(List.of("migawa"), false, null, null),
                        when,
                        null,
                        null);
    }

    private static List<String> missing(Side side, ResourceKind resource, ListingContent content) {
        return new ListingTasks(side, resource, content, TODAY)
                .missing().stream().map(ListingTasks.Missing::pointer).toList();
    }
}
