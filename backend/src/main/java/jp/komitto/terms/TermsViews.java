package jp.komitto.terms;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import jp.komitto.shared.text.Furigana;
import jp.komitto.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API tells about the terms. */
final class TermsViews {

    private TermsViews() {}

    /** The terms of use in one language. */
    @Schema(name = "Terms")
    record TermsView(
            @NotNull @Schema(description = "What consent names.", examples = "1")
            String version,

            @NotNull @Schema(description = "Day from which it holds.")
            LocalDate since,

            @NotNull String title,
            @NotNull List<TermsParagraph> paragraphs) {

        static TermsView of(TermsOfUse terms, Language language) {
            TermsOfUse.Text text = terms.in(language);
            return new TermsView(
                    terms.version(),
                    terms.since(),
                    text.title(),
                    text.paragraphs().stream()
                            .map(paragraph -> TermsParagraph.of(paragraph, language))
                            .toList());
        }
    }

    /** One paragraph. */
    @Schema(name = "TermsParagraph")
    record TermsParagraph(
            @NotNull String heading,

            @Schema(description = "The heading with readings in Aozora notation; null in English.")
            String headingRuby,

            @NotNull @Schema(description = "Lines end with a line break.")
            String text,

            @Schema(description = "The text with readings in Aozora notation; null in English.")
            String textRuby) {

        private static TermsParagraph of(TermsOfUse.Paragraph paragraph, Language language) {
            boolean readings = language != Language.EN;
            return new TermsParagraph(
                    Furigana.strip(paragraph.heading()),
                    readings ? paragraph.headingWithReadings() : null,
                    Furigana.strip(paragraph.text()),
                    readings ? paragraph.textWithReadings() : null);
        }
    }
}
