package jp.komitto.calls;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text that staff write in up to three languages. */
@Schema(name = "Words", description = "A text by staff; やさしい日本語 and English may be missing, readers then see `ja`.")
public record Words(
        @NotBlank(message = "日本語の文を入れてください。")
        @Size(max = 1000, message = "1,000文字以内で書いてください。")
        @PlainText
        @Schema(description = "Japanese.", examples = "公益性")
        String ja,

        @Size(max = 1000, message = "1,000文字以内で書いてください。")
        @PlainText
        @Schema(description = "やさしい日本語; null: none.", examples = "みんなの 役に 立つか")
        String easy,

        @Size(max = 1000, message = "1,000文字以内で書いてください。")
        @PlainText
        @Schema(description = "English; null: none.", examples = "Public benefit")
        String en) {}
