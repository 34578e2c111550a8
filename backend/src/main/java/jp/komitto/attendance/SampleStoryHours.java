package jp.komitto.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import jp.komitto.attendance.AttendanceViews.Given;
import jp.komitto.shared.samples.SampleCast;
import jp.komitto.shared.samples.SampleStory;
import jp.komitto.shared.security.Actor;

/** What became of some matches of the demo people: over, done, begun, and one about which two say differently. */
@ApplicationScoped
class SampleStoryHours implements SampleStory {

    private static final int TURN = 30;

    private final KeepingAttendance keeping;
    private final GivingFeedback giving;
    private final Clock clock;

    @Inject
    SampleStoryHours(KeepingAttendance keeping, GivingFeedback giving, Clock clock) {
        this.keeping = keeping;
        this.giving = giving;
        this.clock = clock;
    }

    @Override
    public int turn() {
        return TURN;
    }

    @Override
    public Uni<Void> tell(SampleCast cast) {
        Actor citizen = cast.actor("citizen");
        Actor member = cast.actor("member");
        Actor manager = cast.actor("manager");
        LocalDate today = LocalDate.now(clock);
        UUID over = cast.thing("match.over");
        UUID done = cast.thing("match.done");
        UUID begun = cast.thing("match.begun");
        UUID disputed = cast.thing("match.disputed");
        LocalDate wednesday = SampleCast.last(DayOfWeek.WEDNESDAY, today, 1);
        LocalDate saturday = SampleCast.last(DayOfWeek.SATURDAY, today, 0);
        LocalDate friday = SampleCast.last(DayOfWeek.FRIDAY, today, 0);
        LocalDate fridayBefore = SampleCast.last(DayOfWeek.FRIDAY, today, 1);
        return keeping.state(over, wednesday, 120, citizen)
                .chain(() -> keeping.state(over, wednesday, 120, manager))
                .chain(() -> keeping.complete(over, manager))
                .chain(() -> giving.give(over, new Given(true, true, "待っているうちに、自分で解けた顔がうれしかったです。"), citizen))
                .chain(() -> giving.give(over, new Given(true, true, "静かに待ってくださり、子どもがよく話しました。"), manager))
                .chain(() -> keeping.state(done, saturday, 90, manager))
                .chain(() -> keeping.state(done, saturday, 90, citizen))
                .chain(() -> keeping.complete(done, manager))
                .chain(() -> giving.give(done, new Given(true, true, "将棋の相手が大人気でした。"), manager))
                .chain(() -> keeping.state(begun, friday, 150, citizen))
                .chain(() -> keeping.state(disputed, fridayBefore, 180, member))
                .chain(() -> keeping.state(disputed, fridayBefore, 120, manager))
                .replaceWithVoid();
    }
}
