package jp.komitto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ScoreTest {

    @Example
    void aThirdIsRoundedDown() {
        assertThat(Score.share(1, 3)).isEqualTo(333_333);
        assertThat(Score.halfAndShare(1, 3)).isEqualTo(666_666);
    }

    @Example
    void whatIsGoodForOneSideAloneIsNotGood() {
        assertThat(Score.mutual(Score.ONE, 0)).isZero();
        assertThat(Score.mutual(0, 0)).isZero();
        assertThat(Score.mutual(900_000, 300_000)).isEqualTo(450_000);
    }

    @Example
    void whatIsShownTwiceAsOftenAsItHasRoomForCountsHalf() {
        assertThat(Score.capped(800_000, 60, 30)).isEqualTo(400_000);
        assertThat(Score.capped(800_000, 30, 30)).isEqualTo(800_000);
    }

    @Property
    void theMutualScoreLiesBetweenTheTwoAndDoesNotCareWhoIsFirst(
            @ForAll @IntRange(max = Score.ONE) int one, @ForAll @IntRange(max = Score.ONE) int other) {
        assertThat(Score.mutual(one, other))
                .isEqualTo(Score.mutual(other, one))
                .isBetween(Math.min(one, other), Math.max(one, other));
    }

    @Property
    void theLeastFitIsTheLeast(@ForAll @IntRange(min = 1, max = Score.ONE) int score) {
        int least = Score.leastFor(score);
        assertThat(Score.mutual(least, Score.ONE)).isGreaterThanOrEqualTo(score);
        assertThat(Score.mutual(least - 1, Score.ONE)).isLessThan(score);
    }
}
