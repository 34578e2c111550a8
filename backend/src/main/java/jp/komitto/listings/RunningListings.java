package jp.komitto.listings;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.komitto.listings.ListingViews.View;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;

/** The steps a poster takes with a listing, from opening it to its end. */
@ApplicationScoped
class RunningListings {

    private final Listings listings;
    private final Contents contents;
    private final Posters posters;
    private final PostingListings posting;
    private final ShowingListings showing;
    private final ListingRules rules;
    private final Journal journal;
    private final Clock clock;

    @Inject
    RunningListings(
            Listings listings,
            Contents contents,
            Posters posters,
            PostingListings posting,
            ShowingListings showing,
            ListingRules rules,
            Journal journal,
            Clock clock) {
        this.listings = listings;
        this.contents = contents;
        this.posters = posters;
        this.posting = posting;
        this.showing = showing;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<View> open(UUID id, Actor actor) {
        return posters.require(id, actor)
                .call(listing -> open(listing).chain(opened -> journal.append(actor, opened)))
                .chain(listing -> showing.view(listing, actor));
    }

    /** Inside the use case at hand, which tells the journal. */
    Uni<JournalEntry> open(Listing listing) {
        return requireRoom(listing)
                .chain(() -> contents.of(listing.id()))
                .map(content -> settled(listing, content))
                .call(content -> contents.write(listing.id(), content))
                .chain(content -> checks(listing, content)
                        .call(checks -> contents.mark(listing.id(), checks))
                        .map(checks -> listing.open(checks, end(listing, content), now())));
    }

    private Uni<Void> requireRoom(Listing listing) {
        boolean group = listing.groupId() != null;
        UUID poster = group ? listing.groupId() : listing.accountId();
        int most = group ? rules.mostOfGroup() : rules.mostOfPerson();
        return (group ? posting.requireListed(poster) : Uni.createFrom().voidItem())
                .chain(() -> poster == null ? Uni.createFrom().item(0L) : listings.running(poster))
                .invoke(running -> {
                    if (running >= most) {
                        throw ListingProblem.LISTING_TOO_MANY.problem();
                    }
                })
                .replaceWithVoid();
    }

    private ListingContent settled(Listing listing, ListingContent content) {
        posting.tasks(listing, content).requireAll();
        return content.when().commitment() == null
                ? content.with(null, null, content.when().committed(Commitment.ONCE), null, null)
                : content;
    }

    private LocalDate end(Listing listing, ListingContent content) {
        LocalDate wanted = listing.expiresOn().isBefore(today()) ? rules.usualEnd(today()) : listing.expiresOn();
        return content.lastDay(wanted);
    }

    private Uni<List<CheckReason>> checks(Listing listing, ListingContent content) {
        List<CheckReason> checks = new ArrayList<>();
        if (content.givesContactAway()) {
            checks.add(CheckReason.CONTACT_IN_TEXT);
        }
        boolean asksWhoItIs = listing.accountId() != null
                && !listing.sample()
                && rules.checkedWhenNew().contains(listing.side());
        return (asksWhoItIs
                        ? listings.isKnown(listing.accountId())
                        : Uni.createFrom().item(true))
                .map(known -> {
                    if (!known) {
                        checks.add(CheckReason.NEW_POSTER);
                    }
                    return checks;
                });
    }

    @WithTransaction
    Uni<View> pause(UUID id, Actor actor) {
        return step(id, actor, (listing, now) -> listing.take(ListingStep.PAUSE, ListingParty.POSTER, now));
    }

    @WithTransaction
    Uni<View> resume(UUID id, Actor actor) {
        return posters.require(id, actor)
                .call(listing -> requireRoom(listing))
                .call(listing -> journal.append(actor, listing.take(ListingStep.RESUME, ListingParty.POSTER, now())))
                .chain(listing -> showing.view(listing, actor));
    }

    /** Enough people were found, wherever. */
    @WithTransaction
    Uni<View> fill(UUID id, Actor actor) {
        return step(id, actor, (listing, now) -> listing.take(ListingStep.FILL, ListingParty.POSTER, now));
    }

    @WithTransaction
    Uni<View> close(UUID id, EndReason reason, Actor actor) {
        return step(id, actor, (listing, now) -> listing.close(reason, ListingParty.POSTER, now));
    }

    @WithTransaction
    Uni<View> explain(UUID id, EndReason reason, Actor actor) {
        return step(id, actor, (listing, now) -> listing.explain(reason, now));
    }

    private Uni<View> step(UUID id, Actor actor, BiFunction<Listing, OffsetDateTime, JournalEntry> step) {
        return posters.require(id, actor)
                .call(listing -> journal.append(actor, step.apply(listing, now())))
                .chain(listing -> showing.view(listing, actor));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
