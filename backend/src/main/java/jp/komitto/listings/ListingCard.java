package jp.komitto.listings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.city.Point;
import jp.komitto.city.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A need or an offer in a list: what decides first. Never tells who a person is. */
@Schema(name = "ListingCard", description = "A need or an offer as lists show it.")
public record ListingCard(
        UUID id,
        Side side,
        ResourceKind resource,
        ListingStatus status,

        @Schema(nullable = true, description = "The group; null for a person's, and where it is not said whose it is.")
        Poster poster,

        @Schema(maxLength = 80, examples = "土曜の朝、こども食堂の仕込みを手伝ってください")
        String title,

        Term mainField,
        List<Term> fields,
        List<Term> skills,

        @Schema(description = "Empty: anywhere in the city.")
        List<Term> districts,

        boolean online,

        @Schema(nullable = true, description = "Never of a person's.")
        String placeName,

        @Schema(nullable = true) Point point,

        @Schema(description = "Empty: any time.") List<Slot> slots,

        List<LocalDate> days,
        @Schema(nullable = true, examples = "09:00") String startsAt,
        @Schema(nullable = true, examples = "11:30") String endsAt,
        @Schema(nullable = true) LocalDate from,
        @Schema(nullable = true) LocalDate until,
        Commitment commitment,
        boolean beginner,
        List<Term> audiences,
        List<Term> languages,

        @Schema(minimum = "1") int capacity,

        @Schema(description = "Places that remain.", minimum = "0")
        int placesLeft,

        @Schema(nullable = true) Integer quantity,
        @Schema(nullable = true) String unit,
        @Schema(nullable = true) Integer amountYen,
        LocalDate expiresOn,
        OffsetDateTime openedAt,

        @Schema(description = "A fictitious one that shows what it looks like.")
        boolean sample) {

    /** The group behind a listing. */
    @Schema(name = "ListingPoster")
    public record Poster(
            UUID id, @Schema(examples = "見川こども食堂 ひだまり") String name, Term kind) {}
}
