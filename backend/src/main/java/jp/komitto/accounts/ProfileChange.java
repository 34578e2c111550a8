package jp.komitto.accounts;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person changes about themselves; null stays as it is. */
@Schema(name = "ProfileChange", description = "What is left out or null stays as it is.")
public record ProfileChange(
        @Size(min = 1, max = 40, message = "呼び名は40文字までで入れてください。")
        @Pattern(regexp = ".*\\S.*", message = "呼び名を入れてください。")
        @PlainText
        @Schema(description = "What others call this person here.", examples = "はなこ")
        String displayName,

        @Pattern(regexp = AccountViews.LOCALES, message = "ja、ja-x-easy、en のどれかを入れてください。") @Schema(examples = "ja")
        String locale,

        @Schema(description = "A minor becomes an adult only at the city's desk.")
        AgeBand ageBand) {}
