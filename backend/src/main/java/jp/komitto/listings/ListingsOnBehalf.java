package jp.komitto.listings;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.journal.JournalEntry;

/**
 * Needs and offers of people who do not write here themselves. They begin here as drafts; coordinators then write and open them page by
 * page like any other. Inside the use case at hand, which tells the journal what is answered.
 */
@ApplicationScoped
public class ListingsOnBehalf {

    private final PostingListings posting;
    private final Listings listings;
    private final Clock clock;

    @Inject
    ListingsOnBehalf(PostingListings posting, Listings listings, Clock clock) {
        this.posting = posting;
        this.listings = listings;
        this.clock = clock;
    }

    /** A draft. What belongs to a person without an account is protected: coordinators alone see it. */
    public Uni<UUID> begin(Side side, ResourceKind resource, ListingPoster poster) {
        return posting.begin(side, resource, poster, ListingContent.nothing())
                .invoke(listing -> {
                    if (poster.group() == null) {
                        listing.show(Visibility.PROTECTED, poster.minor());
                    }
                })
                .map(Listing::id);
    }

    /** Everything of somebody who takes it back. */
    public Uni<List<JournalEntry>> closeAll(UUID onBehalfOf) {
        return listings.onBehalfOf(onBehalfOf).chain(all -> Multi.createFrom()
                .iterable(all)
                .filter(listing -> listing.status() != ListingStatus.CLOSED)
                .map(listing -> listing.close(EndReason.PLAN_CHANGED, ListingParty.POSTER, OffsetDateTime.now(clock)))
                .collect()
                .asList());
    }
}
