package jp.komitto.coordination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.accounts.AgeBand;
import jp.komitto.listings.ListingChannel;
import jp.komitto.listings.ListingStatus;
import jp.komitto.listings.ResourceKind;
import jp.komitto.listings.Side;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about people without an account. How to reach them has types of its own. */
final class IntakeViews {

    private IntakeViews() {}

    /** How to reach somebody. */
    @Schema(
            name = "IntakeContact",
            description =
                    "Kept sealed, told by one operation alone, every reading of which is written down; gone when it has ended.")
    record Contact(
            @NotNull(message = "名前を入れてください。")
            @Size(min = 1, max = 80, message = "80文字以内で入れてください。")
            @PlainText
            @Schema(examples = "水戸 花")
            String name,

            @Size(min = 1, max = 80, message = "80文字以内で入れてください。") @PlainText @Schema(examples = "みと はな")
            String kana,

            @Size(min = 1, max = 40, message = "40文字以内で入れてください。") @PlainText @Schema(examples = "029-224-1111")
            String phone,

            @Size(min = 1, max = 254, message = "254文字以内で入れてください。") @PlainText
            String email,

            @Size(min = 1, max = 200, message = "200文字以内で入れてください。") @PlainText
            String address,

            @Size(min = 1, max = 400, message = "400文字以内で入れてください。")
            @PlainText
            @Schema(description = "How and when best.", examples = "昼の2時から4時に電話。耳が遠いのでゆっくり話す。")
            String hints) {

        void requireWay() {
            if (phone == null && email == null && address == null) {
                throw CoordinationProblem.INTAKE_UNREACHABLE.problem();
            }
        }
    }

    /** Somebody who called, came or wrote. */
    @Schema(
            name = "IntakeTaken",
            description = "Somebody, and what it is about; the draft of it is written next, page by page.")
    record Taken(
            @NotNull(message = "受け付けた方法を選んでください。") IntakeChannel channel,

            @NotNull(message = "「してほしいこと」か「できること」かを選んでください。")
            Side side,

            @NotNull(message = "種類を選んでください。") ResourceKind resource,

            @Schema(description = "A group without an account for which somebody speaks; left out for a person.")
            UUID groupId,

            @Schema(
                    description =
                            "Of a person, as far as told. Under 18 a guardian is asked before anything is agreed.")
            AgeBand ageBand,

            @NotNull(message = "本人の同意をどう確かめたかを選んでください。") Consented consent,

            @NotNull(message = "同意の日を入れてください。") @Schema(examples = "2026-11-26")
            LocalDate consentedOn,

            @NotNull(message = "連絡先を入れてください。") @Valid Contact contact) {}

    /** Another thing of somebody known. */
    @Schema(name = "IntakeListingBegun")
    record Begun(
            @NotNull(message = "「してほしいこと」か「できること」かを選んでください。")
            Side side,

            @NotNull(message = "種類を選んでください。") ResourceKind resource) {}

    /** A need or offer of somebody without an account. */
    @Schema(name = "IntakeListing", description = "Written and opened at /listings/{id} like any other.")
    record Listed(
            UUID id,
            Side side,
            ResourceKind resource,
            ListingStatus status,

            @Schema(nullable = true, description = "Null until it is written.")
            String title,

            @Schema(description = "Matches that run.", minimum = "0")
            int matches,

            OffsetDateTime updatedAt) {}

    /** Somebody without an account, as the desk lists them. */
    @Schema(name = "Intake", description = "Without anything that says who it is.")
    record View(
            UUID id,

            @Schema(description = "Goes into If-Match, in quotes.")
            long revision,

            ListingChannel channel,
            @Schema(nullable = true) UUID groupId,
            @Schema(nullable = true) String groupName,
            @Schema(nullable = true) AgeBand ageBand,
            Consented consent,
            LocalDate consentedOn,
            OffsetDateTime takenAt,
            @Schema(nullable = true) OffsetDateTime endedAt,
            List<Listed> listings) {}

    /** A page of them. */
    @Schema(name = "IntakePage", description = "The latest first.")
    record Page(
            List<View> items,

            @Schema(nullable = true, description = "Pass as `cursor` for the next page; null on the last.")
            String nextCursor) {}
}
