package jp.komitto.connections;

import java.util.UUID;
import jp.komitto.listings.Standings.Standing;

/** One side of a match: a person, a group, or somebody for whom coordinators act. */
public record Party(PartyKind kind, UUID id) {

    static Party of(Standing listing) {
        if (listing.onBehalfOf() != null) {
            return new Party(PartyKind.INTAKE, listing.group() == null ? listing.onBehalfOf() : listing.group());
        }
        return listing.group() == null
                ? new Party(PartyKind.PERSON, listing.account())
                : new Party(PartyKind.GROUP, listing.group());
    }
}
