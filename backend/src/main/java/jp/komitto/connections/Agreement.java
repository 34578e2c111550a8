package jp.komitto.connections;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jp.komitto.listings.Insurance;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What both agree on before anybody goes anywhere. */
@Schema(name = "MatchAgreement", description = "When, where and how insured.")
public record Agreement(
        @Schema(description = "The day, or the first of several; null for what is regular or has no day.")
        LocalDate heldOn,

        @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "時刻は 09:00 の形で入れてください。") @Schema(examples = "09:00")
        String startsAt,

        @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "時刻は 09:00 の形で入れてください。") @Schema(examples = "11:30")
        String endsAt,

        @NotNull(message = "場所を入れてください。")
        @Size(min = 1, max = 400, message = "400文字以内で入れてください。")
        @PlainText
        @Schema(examples = "見川市民センターの調理室。南の入口でお待ちします。")
        String place,

        Insurance insurance) {}
