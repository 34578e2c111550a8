package jp.komitto.suggestions;

import static jp.komitto.suggestions.Two.need;
import static jp.komitto.suggestions.Two.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.komitto.listings.Slot;
import jp.komitto.matching.Comparison;
import jp.komitto.matching.Profile;
import jp.komitto.matching.ProfileDraft;
import jp.komitto.matching.Weights;
import jp.komitto.suggestions.Reasons.Reason;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void whatCountsMostIsToldFirstAndNoMoreThanThree() {
        assertThat(forAsker(offer().profile(), need().profile()).reasons())
                .containsExactly(
                        reason(ReasonCode.PLACE, Words.Kind.DISTRICT, "migawa"),
                        reason(ReasonCode.TIME, Words.Kind.SLOT, "SAT_MORNING"),
                        reason(ReasonCode.FIELD, Words.Kind.FIELD, "CHILDREN"));
    }

    @Test
    void whereNothingSpeaksAgainstItNothingIsSaid() {
        assertThat(forAsker(offer().profile(), need().profile()).mismatch()).isEmpty();
    }

    @Test
    void ofWhatSpeaksAgainstItTheDearestIsTold() {
        Profile sports = need().fields("CULTURE_SPORTS", List.of("CULTURE_SPORTS"))
                .beginner(false)
                .profile();
        assertThat(forAsker(offer().profile(), sports).mismatch())
                .contains(reason(ReasonCode.FIELD_OTHER, Words.Kind.FIELD, "CULTURE_SPORTS"));
    }

    @Test
    void eachSideHasItsOwnReasons() {
        Profile weekend = need().time(Slot.SAT_MORNING.bit() | Slot.SUN_MORNING.bit(), List.of())
                .profile();
        Profile student = offer().skills(List.of("COOKING"), List.of()).profile();
        Comparison comparison = Two.compare(weekend, student);
        assertThat(Reasons.forAsker(comparison, weekend, student).reasons())
                .contains(reason(ReasonCode.TIME_PARTLY, Words.Kind.SLOT, "SAT_MORNING"));
        assertThat(Reasons.forOther(comparison, weekend, student).reasons())
                .contains(reason(ReasonCode.TIME, Words.Kind.SLOT, "SAT_MORNING"));
        assertThat(Reasons.forOther(comparison, weekend, student).mismatch())
                .contains(new Reason(ReasonCode.SKILL_OPEN, Words.NONE));
    }

    @Test
    void daysAreNamedWhereDaysDecide() {
        Profile once = need().time(0b111 << 15, List.of(Two.TODAY.plusDays(2), Two.TODAY.plusDays(9)))
                .profile();
        assertThat(forAsker(offer().profile(), once).reasons())
                .contains(reason(ReasonCode.TIME, Words.Kind.DAY, "2026-11-28", "2026-12-05"));
    }

    @Test
    void whoCountsOnlyThePlaceHearsOnlyOfThePlace() {
        Profile near = new ProfileDraft(offer().profile().id(), false, "PEOPLE", new Weights(1, 0, 0, 0, 0))
                .place(List.of("migawa"), false)
                .fields("ENVIRONMENT", List.of("ENVIRONMENT"))
                .profile();
        Reasons reasons = forAsker(near, need().profile());
        assertThat(reasons.reasons()).containsExactly(reason(ReasonCode.PLACE, Words.Kind.DISTRICT, "migawa"));
        assertThat(reasons.mismatch()).isEmpty();
    }

    private static Reasons forAsker(Profile asker, Profile other) {
        return Reasons.forAsker(Two.compare(asker, other), asker, other);
    }

    private static Reason reason(ReasonCode code, Words.Kind kind, String... codes) {
        return new Reason(code, new Words(kind, List.of(codes)));
    }
}
