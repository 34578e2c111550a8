package jp.komitto.calls;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.calls.CallViews.CallView;
import jp.komitto.calls.CallViews.Correction;
import jp.komitto.city.Terms;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;

/** From a draft to frozen rules, to corrections with their reason, to the end of the round. */
@ApplicationScoped
class PublishingCalls {

    private final Calls calls;
    private final CallVersions versions;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    @Inject
    PublishingCalls(Calls calls, CallVersions versions, Terms terms, Journal journal, Clock clock) {
        this.calls = calls;
        this.versions = versions;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<CallView> publish(UUID id, String ifMatch, Actor actor) {
        return calls.requireToChange(id)
                .invoke(call -> IfMatch.require(ifMatch, call.revision()))
                .call(call -> out(call, call.publish(Consistency.of(call.rules(), terms), now()), null, actor))
                .map(call -> CallView.of(call, now()));
    }

    @WithTransaction
    Uni<CallView> correct(UUID id, String ifMatch, Correction correction, Actor actor) {
        return calls.requireToChange(id)
                .invoke(call -> IfMatch.require(ifMatch, call.revision()))
                .call(call -> out(call, corrected(call, correction), correction.reason(), actor))
                .map(call -> CallView.of(call, now()));
    }

    private JournalEntry corrected(Call call, Correction correction) {
        return call.correct(
                correction.title(), correction.rules(), Consistency.of(correction.rules(), terms), correction.reason());
    }

    private Uni<Void> out(Call call, JournalEntry happened, String reason, Actor actor) {
        return versions.freeze(call, reason, actor, now()).chain(() -> journal.append(actor, happened));
    }

    @WithTransaction
    Uni<CallView> close(UUID id, Actor actor) {
        return calls.requireToChange(id)
                .call(call -> journal.append(actor, call.close()))
                .map(call -> CallView.of(call, now()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
