package jp.komitto.privacy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.komitto.shared.text.Furigana;
import jp.komitto.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API tells about what is kept. */
final class PrivacyViews {

    private PrivacyViews() {}

    /** Everything we hold of a person. */
    @Schema(name = "PersonalDataExport", description = "Everything we hold of a person, by section.")
    record Everything(
            OffsetDateTime takenAt,

            @Schema(description = "By section, e.g. `account`, `memberships`, `mails`. More sections may be added.")
            Map<String, Object> sections) {}

    /** All rules. */
    @Schema(name = "RetentionRules")
    record RetentionRules(List<RuleView> items) {}

    /** One rule and when it was last applied. */
    @Schema(name = "RetentionRule")
    record RuleView(
            @Schema(description = "Stable name.", examples = "one-time-links")
            String rule,

            @Schema(description = "What is kept.") String what,

            @Schema(
                    nullable = true,
                    description = "How long, as an ISO 8601 period; null when without end.",
                    examples = "P1D")
            String keep,

            @Schema(description = "Why so long.") String why,

            @Schema(description = "The law or rule behind it.", examples = "個人情報の保護に関する法律 第61条第2項")
            String clause,

            @Schema(nullable = true, description = "When it was last applied; null when not yet.")
            OffsetDateTime lastRunAt,

            @Schema(nullable = true, description = "How much went the last time.")
            Integer lastRemoved,

            @Schema(description = "How much has gone in all.")
            long removedInAll) {}

    /** What is kept how long. */
    @Schema(name = "Retention", description = "How long which data are kept.")
    record Keeping(List<KeptFor> items) {}

    /** One kind of data. */
    @Schema(name = "KeptFor")
    record KeptFor(
            @Schema(description = "Stable name of the rule.", examples = "one-time-links")
            String rule,

            @Schema(description = "What is kept.", examples = "メールで送った、手続きのためのリンク（期限が切れたもの）")
            String what,

            @Schema(nullable = true, description = "The same with readings in Aozora notation; null in English.")
            String whatRuby,

            @Schema(
                    nullable = true,
                    description = "How long, as an ISO 8601 period; null when without end.",
                    examples = "P1D")
            String keep,

            @Schema(description = "Why so long.", examples = "期限が切れると使えないため、翌日までに消します。")
            String why,

            @Schema(nullable = true, description = "The same with readings in Aozora notation; null in English.")
            String whyRuby,

            @Schema(description = "The law or rule behind it.", examples = "個人情報の保護に関する法律 第61条第2項")
            String clause) {

        static KeptFor of(RetentionRule rule, Language language) {
            boolean readings = language != Language.EN;
            String what = rule.what().in(language);
            String why = rule.why().in(language);
            return new KeptFor(
                    rule.rule(),
                    what,
                    readings ? Furigana.of(what) : null,
                    rule.keep(),
                    why,
                    readings ? Furigana.of(why) : null,
                    rule.clause());
        }
    }
}
