package jp.komitto.listings;

import java.util.UUID;
import jp.komitto.shared.security.Actor;

/**
 * Whose a new listing is and who writes it.
 *
 * @param account the person; null for a group's
 * @param group the group or company; null for a person's
 * @param onBehalfOf somebody without an account, as the coordinators know them; else null
 * @param writer the account or program at work
 * @param ageBand of a person, as far as known
 * @param minor whether the person is under 18
 */
public record ListingPoster(
        UUID account,
        UUID group,
        UUID onBehalfOf,
        UUID writer,
        ListingChannel channel,
        String ageBand,
        boolean minor,
        boolean sample) {

    static ListingPoster person(Actor actor, String ageBand) {
        return new ListingPoster(
                actor.id(), null, null, actor.id(), ListingChannel.ONLINE, ageBand, actor.minor(), false);
    }

    static ListingPoster group(UUID group, Actor actor, ListingChannel channel) {
        return new ListingPoster(null, group, null, actor.id(), channel, null, false, false);
    }

    /** Somebody who came to the counter or called. */
    public static ListingPoster behalf(UUID intake, UUID group, Actor staff, ListingChannel channel, String ageBand) {
        return new ListingPoster(null, group, intake, staff.id(), channel, ageBand, false, false);
    }
}
