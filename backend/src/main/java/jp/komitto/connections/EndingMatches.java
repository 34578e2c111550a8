package jp.komitto.connections;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;

/** What the calendar ends by itself, a hundred at a time. */
@ApplicationScoped
class EndingMatches {

    private static final String CALENDAR = "calendar";

    private final Matches matches;
    private final AnsweringMatches answering;
    private final Journal journal;
    private final Clock clock;

    @Inject
    EndingMatches(Matches matches, AnsweringMatches answering, Journal journal, Clock clock) {
        this.matches = matches;
        this.answering = answering;
        this.journal = journal;
        this.clock = clock;
    }

    /** Proposals nobody answered in time; the next in line gets the place. */
    @WithTransaction
    Uni<Integer> unanswered() {
        return matches.unansweredBefore(LocalDate.now(clock)).chain(this::lapse);
    }

    /** Proposals to what was taken back or found enough. */
    @WithTransaction
    Uni<Integer> leftAlone() {
        return matches.leftAlone().chain(this::lapse);
    }

    private Uni<Integer> lapse(List<Match> over) {
        return Multi.createFrom()
                .iterable(over)
                .onItem()
                .transformToUniAndConcatenate(match -> answering.over(
                        match, match.end(MatchStep.LAPSE, MatchParty.CALENDAR, null, null, OffsetDateTime.now(clock))))
                .collect()
                .in(ArrayList<JournalEntry>::new, List::addAll)
                .chain(happened -> journal.append(CALENDAR, happened))
                .replaceWith(over.size());
    }
}
