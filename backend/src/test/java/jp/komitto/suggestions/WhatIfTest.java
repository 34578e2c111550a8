package jp.komitto.suggestions;

import static jp.komitto.suggestions.Two.need;
import static jp.komitto.suggestions.Two.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.komitto.listings.Slot;
import jp.komitto.matching.Comparison;
import jp.komitto.matching.Profile;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    @Test
    void onSaturdaysItWouldFit() {
        Profile sundays = offer().time(Slot.SUN_MORNING.bit(), List.of()).profile();
        assertThat(changes(sundays, need().profile()))
                .containsExactly(
                        new WhatIf(WhatIf.Kind.TIME, new Words(Words.Kind.SLOT, List.of("SAT_MORNING")), 1_000_000));
    }

    @Test
    void ofSeveralChangesTheBestIsToldFirstAndNoMoreThanThree() {
        Profile far = offer().place(List.of("tokiwa"), false).profile();
        Profile many = need().place(List.of("migawa", "senba", "goken", "kotobuki"), true)
                .profile();
        assertThat(changes(far, many)).hasSize(3).first().satisfies(change -> assertThat(change.kind())
                .isEqualTo(WhatIf.Kind.PLACE));
    }

    @Test
    void atADistanceItWouldFit() {
        Profile far = offer().place(List.of("tokiwa"), false).profile();
        assertThat(changes(far, need().place(List.of("migawa"), true).profile()))
                .extracting(WhatIf::kind)
                .contains(WhatIf.Kind.ONLINE);
    }

    @Test
    void inAnotherPeriodItWouldFit() {
        Profile later = offer().period(Two.TODAY.plusDays(40), null).profile();
        assertThat(changes(later, need().period(null, Two.TODAY.plusDays(30)).profile()))
                .extracting(WhatIf::kind)
                .containsExactly(WhatIf.Kind.PERIOD);
    }

    @Test
    void onThatDayItWouldFit() {
        Profile once = need().time(0b111 << 15, List.of(Two.TODAY.plusDays(2))).profile();
        Profile sundays = offer().time(Slot.SUN_MORNING.bit(), List.of()).profile();
        assertThat(changes(sundays, once))
                .contains(new WhatIf(WhatIf.Kind.TIME, new Words(Words.Kind.DAY, List.of("2026-11-28")), 1_000_000));
    }

    @Test
    void anotherLanguageWouldDo() {
        assertThat(changes(offer().languages(List.of("vi")).profile(), need().profile()))
                .extracting(WhatIf::words)
                .containsExactly(new Words(Words.Kind.LANGUAGE, List.of("ja")));
    }

    @Test
    void aLicenceIsAskedOfTheOneAndWaivedByTheOther() {
        Profile driving = need().skills(List.of("DRIVING"), List.of("DRIVING")).profile();
        assertThat(changes(offer().profile(), driving)).extracting(WhatIf::kind).containsExactly(WhatIf.Kind.SKILL);
        assertThat(changes(driving, offer().profile()))
                .extracting(WhatIf::kind)
                .containsExactly(WhatIf.Kind.REQUIRED_SKILL);
    }

    @Test
    void whereTwoThingsAreInTheWayNoSingleChangeIsPromised() {
        Profile elsewhereOnSundays = offer().time(Slot.SUN_MORNING.bit(), List.of())
                .place(List.of("tokiwa"), false)
                .profile();
        assertThat(Two.compare(elsewhereOnSundays, need().profile()).closed()).hasSize(2);
        assertThat(changes(elsewhereOnSundays, need().profile())).isEmpty();
    }

    @Test
    void whoeverIsBarredIsNotToldWhatToChange() {
        Profile mine = offer().profile();
        Profile other = need().profile();
        Comparison barred = Two.compareBarred(mine, other);
        assertThat(barred.closed()).hasSize(1);
        assertThat(WhatIf.of(mine, other, barred.closed(), changed -> Two.compareBarred(changed, other)))
                .isEmpty();
        assertThat(ClosedGate.of(barred.closed().getFirst(), true)).isEqualTo(ClosedGate.NOT_AVAILABLE);
    }

    private static List<WhatIf> changes(Profile mine, Profile other) {
        return WhatIf.of(mine, other, Two.compare(mine, other).closed(), changed -> Two.compare(changed, other));
    }
}
