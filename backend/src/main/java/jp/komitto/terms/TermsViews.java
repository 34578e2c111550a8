package jp.komitto.terms;

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
            @Schema(description = "What consent names.", examples = "1")
            String version,

            @Schema(description = "Day from which it holds.")
            LocalDate since,

            String title,
            List<TermsParagraph> paragraphs,

            @Schema(description = "What has changed from version to version, newest first; empty of the first version.")
            List<TermsChange> changes,

            @Schema(nullable = true, description = "What will hold on a later day; null when nothing is planned.")
            TermsChange coming) {

        static TermsView of(TermsOfUse terms, Language language) {
            TermsOfUse.Version current = terms.current();
            TermsOfUse.Text text = current.in(language);
            return new TermsView(
                    current.version(),
                    current.since(),
                    text.title(),
                    text.paragraphs().stream()
                            .map(paragraph -> TermsParagraph.of(paragraph, language))
                            .toList(),
                    terms.changed().stream()
                            .map(version -> TermsChange.of(version, language))
                            .toList(),
                    terms.coming()
                            .map(version -> TermsChange.of(version, language))
                            .orElse(null));
        }
    }

    /** What a version says otherwise than the one before. */
    @Schema(name = "TermsChange")
    record TermsChange(
            @Schema(description = "The version that says so.", examples = "2")
            String version,

            @Schema(description = "Day from which it holds.")
            LocalDate since,

            @Schema(description = "Whether it asks everybody to agree anew.", examples = "true")
            boolean asks,

            @Schema(
                    description = "Sentence by sentence; with readings in Aozora notation except in English.",
                    examples = "[\"お知らせのメールを送る回数を減らします。\"]")
            List<String> changes) {

        private static TermsChange of(TermsOfUse.Version version, Language language) {
            return new TermsChange(
                    version.version(),
                    version.since(),
                    version.asks(),
                    version.changes(language).stream()
                            .map(change -> language == Language.EN ? change : Furigana.of(change))
                            .toList());
        }
    }

    /** One paragraph. */
    @Schema(name = "TermsParagraph")
    record TermsParagraph(
            String heading,

            @Schema(nullable = true, description = "The heading with readings in Aozora notation; null in English.")
            String headingRuby,

            @Schema(description = "Lines end with a line break.")
            String text,

            @Schema(nullable = true, description = "The text with readings in Aozora notation; null in English.")
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
