package jp.komitto.listings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.listings.ListingContent.Practical;
import jp.komitto.listings.ListingContent.What;
import jp.komitto.listings.ListingContent.When;
import jp.komitto.listings.ListingContent.Where;
import jp.komitto.listings.ListingContent.Who;
import jp.komitto.shared.journal.JournalEntry;

/**
 * Needs and offers of people who do not write here themselves. They begin here as drafts; coordinators then write and open them page by
 * page like any other. Inside the use case at hand, which tells the journal what is answered.
 */
@ApplicationScoped
public class ListingsOnBehalf {

    private final PostingListings posting;
    private final RunningListings running;
    private final Contents contents;
    private final Vocabulary vocabulary;
    private final Listings listings;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    ListingsOnBehalf(
            PostingListings posting,
            RunningListings running,
            Contents contents,
            Vocabulary vocabulary,
            Listings listings,
            ObjectMapper json,
            Clock clock) {
        this.posting = posting;
        this.running = running;
        this.contents = contents;
        this.vocabulary = vocabulary;
        this.listings = listings;
        this.json = json;
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

    private record Pages(What what, Where where, When when, Who who, Practical practical) {}

    /** Written in one go, as JSON of the pages of the form, and opened. */
    public Uni<JournalEntry> writeAndOpen(UUID id, String pages) {
        Pages said = read(pages);
        ListingContent content = vocabulary.require(
                ListingContent.nothing().with(said.what(), said.where(), said.when(), said.who(), said.practical()));
        return listings.require(id).call(listing -> contents.write(id, content)).chain(running::open);
    }

    private Pages read(String pages) {
        try {
            return json.readValue(pages, Pages.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
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
