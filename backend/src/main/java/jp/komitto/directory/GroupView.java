package jp.komitto.directory;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.city.Freshness;
import jp.komitto.city.Point;
import jp.komitto.city.Term;
import jp.komitto.projects.ProjectCard;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group's page. */
@Schema(
        name = "Group",
        description = "Everything a group tells about itself (基本施策1-1 こみっと広場). A value that is not known is null.")
public record GroupView(
        @NotNull @Schema(examples = "01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e")
        UUID id,

        @NotNull GroupStatus status,

        @NotNull @Schema(maxLength = 200, examples = "見川こども食堂 ひだまり")
        String name,

        @Schema(description = "Reading in hiragana.", examples = "みがわこどもしょくどう ひだまり")
        String nameKana,

        @Schema(examples = "Mikawa Children's Kitchen Hidamari")
        String nameEn,

        @Schema(description = "The name in やさしい日本語.") String nameEasy,
        @NotNull Term kind,
        Term mainField,
        @NotNull List<Term> fields,
        @NotNull @Schema(description = "SDG goals 1 to 17.") List<Term> sdgs,
        @Schema(maxLength = 4000) String purpose,
        @Schema(maxLength = 10000) String activities,

        @Schema(description = "The group in やさしい日本語.", maxLength = 4000)
        String summaryEasy,

        @Schema(description = "The group in English.", maxLength = 4000)
        String summaryEn,

        Term district,
        @Schema(examples = "見川市民センター") String activityArea,
        String address,
        Point point,
        @NotNull List<Term> weekdays,
        @NotNull List<Term> times,
        @Schema(examples = "第2・第4土曜 10:00〜13:00") String schedule,
        @NotNull List<Term> audiences,
        @NotNull List<Term> languages,
        @Schema(minimum = "0", examples = "18") Integer memberCount,

        @NotNull @Schema(description = "Ages of the members.")
        List<Term> ageBands,

        @Schema(description = "Membership fee in yen.", minimum = "0", examples = "1000")
        Integer feeYen,

        @Schema(examples = "年1,000円（保険料を含む）") String feeNote,

        @Schema(description = "Year, or year and month.", pattern = "^\\d{4}(-\\d{2})?$", examples = "2012-04")
        String founded,

        @Schema(
                description = "法人番号 (identifier scheme JP-JCN), 13 digits with check digit.",
                pattern = "^[1-9]\\d{12}$",
                examples = "7010405010487")
        String corporateNumber,

        @Schema(examples = "https://hidamari.example.jp/") String website,
        @NotNull List<SocialMedia> socialMedia,
        @NotNull ContactView contact,
        @NotNull boolean recruiting,
        String recruitingNote,
        LocalDate confirmedOn,
        @NotNull Freshness.Grade freshness,
        @NotNull Disclosure disclosure,
        @NotNull boolean sample,
        @NotNull Source source,
        @NotNull OffsetDateTime updatedAt,

        @NotNull @Schema(description = "わくわくプロジェクト the group took part in, newest first.")
        List<ProjectCard> projects,

        @Schema(description = "Only with `furigana=true`: the texts with readings made by machine.")
        FuriganaView furigana) {

    /** An account of the group elsewhere. */
    @Schema(name = "SocialMedia")
    public record SocialMedia(
            @NotNull @Schema(examples = "Instagram") String service,

            @NotNull @Schema(examples = "https://www.example.com/hidamari")
            String url) {}

    /** What the group publishes; other contact details are never here. */
    @Schema(name = "GroupContact", description = "Contact details the group chose to publish.")
    public record ContactView(
            @Schema(examples = "029-000-0000") String phone,
            @Schema(examples = "info@hidamari.example.jp") String email) {}

    /** How much the group tells, and what the next level still needs. */
    @Schema(name = "Disclosure", description = "Disclosure level, fair to groups without 法人番号.")
    public record Disclosure(
            @NotNull @Schema(minimum = "1", maximum = "3", examples = "2")
            int level,

            @Schema(description = "The next level, null at the highest.", minimum = "2", maximum = "3", examples = "3")
            Integer nextLevel,

            @NotNull @Schema(description = "What is still to be told for the next level.")
            List<Term> missing) {}

    /** Where the page's content comes from. */
    @Schema(name = "Source", description = "出典: where the content comes from.")
    public record Source(
            @NotNull @Schema(examples = "令和6年度協働事業が決まりました（水戸市 2024年4月2日）")
            String title,

            String url,

            @Schema(description = "Day of the source.", examples = "2024-04-02")
            LocalDate asOf) {}

    /** Texts with readings in Aozora notation. */
    @Schema(
            name = "Furigana",
            description = "Texts in Aozora notation ｜漢字《かな》, made by machine: say so where you show them.")
    public record FuriganaView(String purpose, String activities, String schedule, String recruitingNote) {}
}
