package jp.komitto.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.attendance.AttendanceViews.Line;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about certificates. */
final class CertificateViews {

    private CertificateViews() {}

    /** What is to be certified. */
    @Schema(name = "CertificateAsked")
    record Asked(
            @NotNull(message = "証明書に載せる名前を入れてください。")
            @Size(min = 1, max = 80, message = "80文字以内で入れてください。")
            @PlainText
            @Schema(description = "As it shall stand on paper.", examples = "水戸 太郎")
            String name,

            @NotNull(message = "始まりの日を入れてください。") @Schema(examples = "2026-04-01")
            LocalDate from,

            @NotNull(message = "終わりの日を入れてください。") @Schema(examples = "2027-03-31")
            LocalDate until) {}

    /** What stands on the paper. */
    @Schema(
            name = "CertificatePaper",
            description =
                    "活動証明書, for its owner. Names of groups in Japanese and, where a group gave one, in English; pages print it in either language.")
    record Paper(
            @Schema(
                    description = "Stands on the paper; whoever has it can verify the paper.",
                    examples = "7KQF-2M9D-XH4T-P8RA")
            String code,

            String name,
            @Schema(examples = "水戸市") String city,
            LocalDate from,
            LocalDate until,
            List<Line> lines,
            @Schema(minimum = "1") long minutes,
            OffsetDateTime issuedAt) {}

    /** A certificate of one's own. */
    @Schema(name = "CertificateItem")
    record Item(
            UUID id,
            OffsetDateTime issuedAt,
            LocalDate from,
            LocalDate until,
            @Schema(minimum = "1") long minutes,
            boolean revoked) {}

    /** Certificates of one's own. */
    @Schema(name = "Certificates", description = "The latest hundred, newest first.")
    record Items(List<Item> items) {}

    /** Hours at one group, as anybody may see who holds the paper. */
    @Schema(name = "VerifiedLine")
    record VerifiedLine(
            @Schema(nullable = true, description = "Null where it was a person's.")
            String groupName,

            @Schema(nullable = true) String groupNameEn,
            LocalDate first,
            LocalDate last,
            @Schema(minimum = "1") int days,
            @Schema(minimum = "1") long minutes) {

        static VerifiedLine of(Line line) {
            return new VerifiedLine(
                    line.groupName(), line.groupNameEn(), line.first(), line.last(), line.days(), line.minutes());
        }
    }

    /** What is told to who holds a paper: enough to compare it with, and no more. */
    @Schema(
            name = "VerifiedCertificate",
            description =
                    "To be compared with the paper. Of the name the first sign of each part alone: whoever holds the paper knows the rest.")
    record Verified(
            @Schema(examples = "水○ 太○") String nameHint,
            @Schema(examples = "水戸市") String city,
            LocalDate from,
            LocalDate until,
            List<VerifiedLine> lines,
            @Schema(minimum = "1") long minutes,
            OffsetDateTime issuedAt) {

        static Verified of(Paper paper) {
            return new Verified(
                    hint(paper.name()),
                    paper.city(),
                    paper.from(),
                    paper.until(),
                    paper.lines().stream().map(VerifiedLine::of).toList(),
                    paper.minutes(),
                    paper.issuedAt());
        }

        /** The first sign of each part, and a circle for each of the others. */
        static String hint(String name) {
            StringBuilder hint = new StringBuilder();
            boolean first = true;
            for (int sign : name.codePoints().toArray()) {
                boolean parting = Character.isWhitespace(sign) || sign == '・';
                hint.appendCodePoint(parting || first ? sign : '○');
                first = parting;
            }
            return hint.toString();
        }
    }
}
