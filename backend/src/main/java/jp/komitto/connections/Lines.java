package jp.komitto.connections;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.listings.Places;
import jp.komitto.listings.PlacesOpened;
import jp.komitto.listings.Side;
import jp.komitto.shared.journal.JournalEntry;

/**
 * Places and waiting lines (row 30). Whoever asks takes a place of the listing that is asked, or a number in its line; a place
 * that comes back goes to the lowest number. All of it inside the use case at hand, which tells the journal what is answered.
 */
@ApplicationScoped
class Lines implements PlacesOpened {

    private final Matches matches;
    private final Places places;
    private final MatchRules rules;
    private final Clock clock;

    @Inject
    Lines(Matches matches, Places places, MatchRules rules, Clock clock) {
        this.matches = matches;
        this.places = places;
        this.rules = rules;
        this.clock = clock;
    }

    Uni<List<JournalEntry>> ask(Match match) {
        return places.take(match.listing(match.asked())).chain(outcome -> {
            if (outcome.taken()) {
                match.place(true, 0, answerBy());
                return Uni.createFrom().item(outcome.happened());
            }
            return matches.nextNumber()
                    .invoke(number -> match.place(false, number, null))
                    .replaceWith(outcome.happened());
        });
    }

    /** A place of the listing the proposer brought along; false when all of them are gone. */
    Uni<Places.Outcome> takeOwn(Match match, Side listing) {
        UUID id = match.listing(listing);
        if (id == null || match.holds(listing)) {
            return Uni.createFrom().item(new Places.Outcome(true, List.of()));
        }
        return places.take(id).invoke(outcome -> match.hold(listing, outcome.taken()));
    }

    /** Every place the match held goes to whoever is next. */
    Uni<List<JournalEntry>> release(Match match) {
        return Multi.createFrom()
                .items(Side.NEED, Side.OFFER)
                .filter(match::holds)
                .onItem()
                .transformToUniAndConcatenate(side -> {
                    match.hold(side, false);
                    UUID listing = match.listing(side);
                    return places.giveBack(listing).chain(back -> with(back.happened(), opened(listing)));
                })
                .collect()
                .in(ArrayList::new, List::addAll);
    }

    @Override
    public Uni<List<JournalEntry>> opened(UUID listing) {
        return matches.nextInLine(listing).chain(next -> next.map(waiting -> moveUp(listing, waiting))
                .orElseGet(() -> Uni.createFrom().item(List.of())));
    }

    private Uni<List<JournalEntry>> moveUp(UUID listing, Match waiting) {
        return places.take(listing).chain(outcome -> {
            if (!outcome.taken()) {
                return Uni.createFrom().item(outcome.happened());
            }
            List<JournalEntry> happened = new ArrayList<>(outcome.happened());
            happened.add(waiting.moveUp(answerBy(), OffsetDateTime.now(clock)));
            return matches.flush().chain(() -> with(happened, opened(listing)));
        });
    }

    private static Uni<List<JournalEntry>> with(List<JournalEntry> before, Uni<List<JournalEntry>> after) {
        return after.map(more -> {
            List<JournalEntry> all = new ArrayList<>(before);
            all.addAll(more);
            return all;
        });
    }

    private LocalDate answerBy() {
        return rules.answerBy(LocalDate.now(clock));
    }
}
