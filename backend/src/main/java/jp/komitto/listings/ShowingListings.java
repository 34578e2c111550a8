package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.komitto.directory.GroupCard;
import jp.komitto.directory.Groups;
import jp.komitto.listings.ListingViews.View;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.Language;

/** Puts together what its poster sees of a listing, inside the use case at hand. */
@ApplicationScoped
class ShowingListings {

    private final Contents contents;
    private final Groups groups;
    private final Clock clock;

    @Inject
    ShowingListings(Contents contents, Groups groups, Clock clock) {
        this.contents = contents;
        this.groups = groups;
        this.clock = clock;
    }

    Uni<View> view(Listing listing, Actor reader) {
        return contents.of(listing.id()).chain(content -> contents.marks(listing.id())
                .chain(marks -> groupName(listing).map(name -> view(listing, content, marks, name, reader))));
    }

    private Uni<String> groupName(Listing listing) {
        return listing.groupId() == null
                ? Uni.createFrom().nullItem()
                : groups.cards(List.of(listing.groupId()), Language.JA)
                        .map(cards ->
                                cards.stream().map(GroupCard::name).findFirst().orElse(null));
    }

    private View view(Listing listing, ListingContent content, Contents.Marks marks, String groupName, Actor reader) {
        var tasks = new ListingTasks(listing.side(), listing.resource(), content, LocalDate.now(clock));
        return new View(
                listing.id(),
                listing.side(),
                listing.resource(),
                listing.status(),
                listing.revision(),
                listing.groupId(),
                groupName,
                listing.channel(),
                listing.visibility(),
                Visibility.choices(listing.side(), listing.groupId() != null, reader.minor()),
                content.what(),
                content.where(),
                content.when(),
                content.who(),
                content.practical(),
                tasks.states(),
                tasks.missing().isEmpty(),
                listing.status() == ListingStatus.PENDING ? marks.checks() : List.of(),
                listing.status() == ListingStatus.DRAFT ? listing.checkNote() : null,
                listing.endedReason(),
                marks.taken(),
                listing.expiresOn(),
                listing.copiedFrom(),
                listing.sample(),
                listing.createdAt(),
                listing.updatedAt(),
                listing.openedAt());
    }
}
