package jp.komitto.privacy;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import jp.komitto.privacy.PrivacyViews.Everything;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;

/** Everything we hold of a person, for that person. */
@ApplicationScoped
class TakingAlong {

    private final EverythingOfPeople everything;
    private final Journal journal;
    private final Clock clock;

    @Inject
    TakingAlong(EverythingOfPeople everything, Journal journal, Clock clock) {
        this.everything = everything;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Everything> take(Actor actor) {
        actor.requireConfirmed(clock.instant());
        return everything
                .of(actor.id())
                .call(() -> journal.append(actor, new JournalEntry("PersonalDataTaken", actor.id())))
                .map(sections -> new Everything(OffsetDateTime.now(clock), sections));
    }
}
