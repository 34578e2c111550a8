package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.membership.Belonging;
import jp.komitto.membership.MemberRole;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.notice.NoticeSource;
import jp.komitto.shared.web.Language;

/** That a listing ends soon, or was given back, told to who posted it. */
@ApplicationScoped
class ListingNotices implements NoticeSource {

    private static final Map<String, String> LETTERS =
            Map.of("ListingEnds", "listing-ends", "ListingReturned", "listing-returned");
    private static final String PAGE = "/me/listings/%s";

    private final Listings listings;
    private final Contents contents;
    private final Belonging belonging;

    @Inject
    ListingNotices(Listings listings, Contents contents, Belonging belonging) {
        this.listings = listings;
        this.contents = contents;
        this.belonging = belonging;
    }

    @Override
    public Set<String> types() {
        return LETTERS.keySet();
    }

    @Override
    public Uni<List<Notice>> about(Happening happening) {
        return listings.findById(happening.subject())
                .chain(listing -> listing == null
                        ? Uni.createFrom().item(List.of())
                        : posters(listing)
                                .chain(posters -> contents.of(listing.id()).map(content -> posters.stream()
                                        .map(poster -> notice(happening, listing, content, poster))
                                        .toList())));
    }

    private Uni<List<UUID>> posters(Listing listing) {
        if (listing.groupId() != null) {
            return belonging.people(listing.groupId()).map(members -> members.entrySet().stream()
                    .filter(member -> member.getValue() == MemberRole.MANAGER)
                    .map(Map.Entry::getKey)
                    .toList());
        }
        return Uni.createFrom().item(listing.accountId() == null ? List.of() : List.of(listing.accountId()));
    }

    private static Notice notice(Happening happening, Listing listing, ListingContent content, UUID poster) {
        return new Notice(
                poster,
                LETTERS.get(happening.type()),
                PAGE.formatted(listing.id()),
                language -> words(happening, content, language));
    }

    private static Map<String, String> words(Happening happening, ListingContent content, Language language) {
        return Map.of(
                "title", content.what().title() == null ? "－" : content.what().title(),
                "until", happening.has("until") ? Notice.day(happening.day("until"), language) : "－",
                "reason", happening.reason() == null ? "－" : happening.reason());
    }
}
