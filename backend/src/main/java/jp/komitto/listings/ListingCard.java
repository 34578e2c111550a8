package jp.komitto.listings;

import jakarta.validation.constraints.NotNull;
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
        @NotNull UUID id,
        @NotNull Side side,
        @NotNull ResourceKind resource,
        @NotNull ListingStatus status,

        @Schema(description = "The group; null for a person's, and where it is not said whose it is.")
        Poster poster,

        @NotNull @Schema(maxLength = 80, examples = "土曜の朝、こども食堂の仕込みを手伝ってください")
        String title,

        @NotNull Term mainField,
        @NotNull List<Term> fields,
        @NotNull List<Term> skills,

        @NotNull @Schema(description = "Empty: anywhere in the city.")
        List<Term> districts,

        @NotNull boolean online,

        @Schema(description = "Never of a person's.") String placeName,
        Point point,

        @NotNull @Schema(description = "Empty: any time.") List<Slot> slots,

        @NotNull List<LocalDate> days,
        @Schema(examples = "09:00") String startsAt,
        @Schema(examples = "11:30") String endsAt,
        LocalDate from,
        LocalDate until,
        @NotNull Commitment commitment,
        @NotNull boolean beginner,
        @NotNull List<Term> audiences,
        @NotNull List<Term> languages,

        @NotNull @Schema(minimum = "1") int capacity,

        @NotNull @Schema(description = "Places that remain.", minimum = "0")
        int placesLeft,

        Integer quantity,
        String unit,
        Integer amountYen,
        @NotNull LocalDate expiresOn,
        @NotNull OffsetDateTime openedAt,

        @NotNull @Schema(description = "A fictitious one that shows what it looks like.")
        boolean sample) {

    /** The group behind a listing. */
    @Schema(name = "ListingPoster")
    public record Poster(
            @NotNull UUID id,
            @NotNull @Schema(examples = "見川こども食堂 ひだまり") String name,
            @NotNull Term kind) {}
}
