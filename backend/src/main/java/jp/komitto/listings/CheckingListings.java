package jp.komitto.listings;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.listings.ListingViews.View;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.security.Actor;

/** The city looks at listings that wait for it, and closes what does not belong here. */
@ApplicationScoped
class CheckingListings {

    private final Listings listings;
    private final Contents contents;
    private final ShowingListings showing;
    private final ListingRules rules;
    private final Journal journal;
    private final Clock clock;

    @Inject
    CheckingListings(
            Listings listings,
            Contents contents,
            ShowingListings showing,
            ListingRules rules,
            Journal journal,
            Clock clock) {
        this.listings = listings;
        this.contents = contents;
        this.showing = showing;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /** Drafts are their poster's alone. */
    @WithSession
    Uni<View> read(UUID id, Actor actor) {
        return listings.read(id)
                .invoke(listing -> {
                    if (listing.status() == ListingStatus.DRAFT
                            && !listing.channel().isThroughStaff()) {
                        throw ListingProblem.LISTING_NOT_FOUND.problem();
                    }
                })
                .chain(listing -> showing.view(listing, actor));
    }

    @WithTransaction
    Uni<View> approve(UUID id, Actor actor) {
        return listings.require(id)
                .call(listing -> contents.of(id).chain(content -> {
                    LocalDate wanted =
                            listing.expiresOn().isBefore(today()) ? rules.usualEnd(today()) : listing.expiresOn();
                    return journal.append(actor, listing.approve(content.lastDay(wanted), now()));
                }))
                .chain(listing -> showing.view(listing, actor));
    }

    @WithTransaction
    Uni<View> giveBack(UUID id, String note, Actor actor) {
        return listings.require(id)
                .call(listing -> journal.append(actor, listing.giveBack(note, now())))
                .chain(listing -> showing.view(listing, actor));
    }

    @WithTransaction
    Uni<View> close(UUID id, Actor actor) {
        return listings.require(id)
                .call(listing -> journal.append(actor, listing.close(EndReason.NOT_SUITABLE, ListingParty.CITY, now())))
                .chain(listing -> showing.view(listing, actor));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
