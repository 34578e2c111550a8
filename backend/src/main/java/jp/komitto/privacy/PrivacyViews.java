package jp.komitto.privacy;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API tells about what is kept. */
final class PrivacyViews {

    private PrivacyViews() {}

    /** Everything we hold of a person. */
    @Schema(name = "PersonalDataExport", description = "Everything we hold of a person, by section.")
    record Everything(
            @NotNull OffsetDateTime takenAt,

            @NotNull
            @Schema(description = "By section, e.g. `account`, `memberships`, `mails`. More sections may be added.")
            Map<String, Object> sections) {}

    /** All rules. */
    @Schema(name = "RetentionRules")
    record RetentionRules(@NotNull List<RuleView> items) {}

    /** One rule and when it was last applied. */
    @Schema(name = "RetentionRule")
    record RuleView(
            @NotNull @Schema(description = "Stable name.", examples = "one-time-links")
            String rule,

            @NotNull @Schema(description = "What is kept.") String what,

            @Schema(description = "How long, as an ISO 8601 period; null when without end.", examples = "P1D")
            String keep,

            @NotNull @Schema(description = "Why so long.") String why,

            @NotNull @Schema(description = "The law or rule behind it.", examples = "個人情報の保護に関する法律 第61条第2項")
            String clause,

            @Schema(description = "When it was last applied; null when not yet.")
            OffsetDateTime lastRunAt,

            @Schema(description = "How much went the last time.")
            Integer lastRemoved,

            @NotNull @Schema(description = "How much has gone in all.")
            long removedInAll) {}
}
