package jp.komitto.connections;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.listings.Side;

/**
 * A match as a coordinator who stands in between knows it.
 *
 * @param asked the side whose answer it waited for
 * @param guardian how a guardian agreed, where one of the two is under 18
 */
public record Mediated(
        UUID id,
        MatchStatus status,
        long revision,
        Side asked,
        UUID need,
        Party needParty,
        UUID offer,
        Party offerParty,
        boolean minor,
        String guardian,
        String note,
        LocalDate answerBy,
        Agreement agreement,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    static Mediated of(Match match) {
        return new Mediated(
                match.id(),
                match.status(),
                match.revision(),
                match.asked(),
                match.listing(Side.NEED),
                match.party(Side.NEED),
                match.listing(Side.OFFER),
                match.party(Side.OFFER),
                match.minor(),
                match.guardian(),
                match.note(),
                match.answerBy(),
                match.agreement(),
                match.createdAt(),
                match.updatedAt());
    }

    public Party party(Side side) {
        return side == Side.NEED ? needParty : offerParty;
    }
}
