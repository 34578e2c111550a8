package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.komitto.membership.Belonging;
import jp.komitto.membership.MemberRole;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.security.Scopes;

/**
 * Whose a listing is, asked inside the use case at hand: the person's, the managers' of the group, the program's that posted it,
 * or the coordinators' when they wrote it down for somebody. For everybody else it does not exist.
 */
@ApplicationScoped
public class Posters {

    private final Listings listings;
    private final Belonging belonging;

    @Inject
    Posters(Listings listings, Belonging belonging) {
        this.listings = listings;
        this.belonging = belonging;
    }

    /** A listing of one's own, in few words. */
    public record Own(UUID id, Side side, ResourceKind resource, ListingStatus status, UUID account, UUID group) {}

    /** One's own listing; for whoever only shows it. */
    public Uni<Own> requireOwn(UUID id, Actor actor) {
        return read(id, actor)
                .map(listing -> new Own(
                        listing.id(),
                        listing.side(),
                        listing.resource(),
                        listing.status(),
                        listing.accountId(),
                        listing.groupId()));
    }

    /** To write. */
    Uni<Listing> require(UUID id, Actor actor) {
        return listings.require(id).call(listing -> requireOwn(listing, actor, MemberRole.MANAGER));
    }

    /** To read; for a group's listings every member may. */
    Uni<Listing> read(UUID id, Actor actor) {
        return listings.read(id).call(listing -> requireOwn(listing, actor, MemberRole.MEMBER));
    }

    private Uni<Void> requireOwn(Listing listing, Actor actor, MemberRole least) {
        return isOwn(listing, actor, least)
                .invoke(own -> {
                    if (!own) {
                        throw ListingProblem.LISTING_NOT_FOUND.problem();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Boolean> isOwn(Listing listing, Actor actor, MemberRole least) {
        if (actor.is(Role.COORDINATOR)) {
            return Uni.createFrom().item(listing.channel().isThroughStaff());
        }
        if (actor.is(Role.SERVICE)) {
            return Uni.createFrom()
                    .item(actor.may(Scopes.LISTINGS_WRITE) && listing.postedBy().equals(actor.id()));
        }
        if (listing.groupId() == null) {
            return Uni.createFrom().item(actor.id().equals(listing.accountId()));
        }
        return belonging.roleOf(listing.groupId(), actor.id()).map(role -> role.filter(
                        has -> least == MemberRole.MEMBER || has == MemberRole.MANAGER)
                .isPresent());
    }
}
