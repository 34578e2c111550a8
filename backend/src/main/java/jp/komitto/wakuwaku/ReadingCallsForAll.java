package jp.komitto.wakuwaku;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.Calls;
import jp.komitto.calls.PublishedCall;
import jp.komitto.wakuwaku.WakuwakuViews.OpenCall;
import jp.komitto.wakuwaku.WakuwakuViews.OpenCalls;
import jp.komitto.wakuwaku.WakuwakuViews.SlotLine;

/** Calls one can take part in now or soon. */
@ApplicationScoped
class ReadingCallsForAll {

    private final Calls calls;
    private final Clock clock;

    @Inject
    ReadingCallsForAll(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @WithSession
    Uni<OpenCalls> open() {
        return calls.published()
                .map(all -> new OpenCalls(
                        OffsetDateTime.now(clock),
                        all.stream()
                                .filter(call -> !call.closed() && !call.isOver(clock.instant()))
                                .map(this::line)
                                .sorted(Comparator.comparing((OpenCall call) -> !call.open())
                                        .thenComparing(OpenCall::closes))
                                .toList()));
    }

    private OpenCall line(PublishedCall call) {
        CallRules rules = call.rules();
        return new OpenCall(
                call.id(),
                call.title(),
                call.fiscalYear(),
                call.round(),
                call.isOpen(clock.instant()),
                rules.dates().opens(),
                rules.dates().closes(),
                rules.dates().consultationUntil(),
                rules.dates().hearing(),
                rules.totalBudget(),
                rules.eligibleKinds(),
                rules.slots().stream()
                        .map(slot ->
                                new SlotLine(slot.code(), slot.title(), slot.description(), slot.rate(), slot.cap()))
                        .toList(),
                call.sample());
    }
}
