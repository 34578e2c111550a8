package jp.komitto.calls;

import java.time.Instant;
import java.util.UUID;

/** A call that is out, as the other contexts need it. */
public record PublishedCall(
        UUID id, int fiscalYear, int round, Words title, int version, boolean closed, boolean sample, CallRules rules) {

    static PublishedCall of(Call call) {
        return new PublishedCall(
                call.id(),
                call.fiscalYear(),
                call.round(),
                call.title(),
                call.version(),
                call.status() == CallStatus.CLOSED,
                call.isSample(),
                call.rules());
    }

    /** Whether drafts can be begun and handed in: from the first second to the last one that is named. */
    public boolean isOpen(Instant now) {
        return !closed && !now.isBefore(rules.dates().opens().toInstant()) && !isOver(now);
    }

    /** The deadline is a whole second: what arrives within it is in time. */
    public boolean isOver(Instant now) {
        return !now.isBefore(rules.dates().closes().toInstant().plusSeconds(1));
    }
}
