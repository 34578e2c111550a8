package jp.komitto.directory;

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
        @Schema(examples = "01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e")
        UUID id,

        GroupStatus status,

        @Schema(maxLength = 200, examples = "見川こども食堂 ひだまり") String name,

        @Schema(nullable = true, description = "Reading in hiragana.", examples = "みがわこどもしょくどう ひだまり")
        String nameKana,

        @Schema(nullable = true, examples = "Mikawa Children's Kitchen Hidamari")
        String nameEn,

        @Schema(nullable = true, description = "The name in やさしい日本語.")
        String nameEasy,

        Term kind,
        @Schema(nullable = true) Term mainField,
        List<Term> fields,
        @Schema(description = "SDG goals 1 to 17.") List<Term> sdgs,
        @Schema(nullable = true, maxLength = 4000) String purpose,
        @Schema(nullable = true, maxLength = 10000) String activities,

        @Schema(nullable = true, description = "The group in やさしい日本語.", maxLength = 4000)
        String summaryEasy,

        @Schema(nullable = true, description = "The group in English.", maxLength = 4000)
        String summaryEn,

        @Schema(nullable = true) Term district,
        @Schema(nullable = true, examples = "見川市民センター") String activityArea,
        @Schema(nullable = true) String address,
        @Schema(nullable = true) Point point,
        List<Term> weekdays,
        List<Term> times,

        @Schema(nullable = true, examples = "第2・第4土曜 10:00〜13:00")
        String schedule,

        List<Term> audiences,
        List<Term> languages,

        @Schema(nullable = true, minimum = "0", examples = "18")
        Integer memberCount,

        @Schema(description = "Ages of the members.") List<Term> ageBands,

        @Schema(nullable = true, description = "Membership fee in yen.", minimum = "0", examples = "1000")
        Integer feeYen,

        @Schema(nullable = true, examples = "年1,000円（保険料を含む）")
        String feeNote,

        @Schema(
                nullable = true,
                description = "Year, or year and month.",
                pattern = "^\\d{4}(-\\d{2})?$",
                examples = "2012-04")
        String founded,

        @Schema(
                nullable = true,
                description = "法人番号 (identifier scheme JP-JCN), 13 digits with check digit.",
                pattern = "^[1-9]\\d{12}$",
                examples = "7010405010487")
        String corporateNumber,

        @Schema(nullable = true, examples = "https://hidamari.example.jp/")
        String website,

        List<SocialMedia> socialMedia,
        ContactView contact,
        boolean recruiting,
        @Schema(nullable = true) String recruitingNote,
        @Schema(nullable = true) LocalDate confirmedOn,
        Freshness.Grade freshness,
        Disclosure disclosure,
        boolean sample,
        Source source,
        OffsetDateTime updatedAt,

        @Schema(description = "わくわくプロジェクト the group took part in, newest first.")
        List<ProjectCard> projects,

        @Schema(nullable = true, description = "Only with `furigana=true`: the texts with readings made by machine.")
        FuriganaView furigana) {

    /** An account of the group elsewhere. */
    @Schema(name = "SocialMedia")
    public record SocialMedia(
            @Schema(examples = "Instagram") String service,

            @Schema(examples = "https://www.example.com/hidamari")
            String url) {}

    /** What the group publishes; other contact details are never here. */
    @Schema(name = "GroupContact", description = "Contact details the group chose to publish.")
    public record ContactView(
            @Schema(nullable = true, examples = "029-000-0000")
            String phone,

            @Schema(nullable = true, examples = "info@hidamari.example.jp")
            String email) {}

    /** How much the group tells, and what the next level still needs. */
    @Schema(name = "Disclosure", description = "Disclosure level, fair to groups without 法人番号.")
    public record Disclosure(
            @Schema(minimum = "1", maximum = "3", examples = "2")
            int level,

            @Schema(
                    nullable = true,
                    description = "The next level, null at the highest.",
                    minimum = "2",
                    maximum = "3",
                    examples = "3")
            Integer nextLevel,

            @Schema(description = "What is still to be told for the next level.")
            List<Term> missing) {}

    /** Where the page's content comes from. */
    @Schema(name = "Source", description = "出典: where the content comes from.")
    public record Source(
            @Schema(examples = "令和6年度協働事業が決まりました（水戸市 2024年4月2日）")
            String title,

            @Schema(nullable = true) String url,

            @Schema(nullable = true, description = "Day of the source.", examples = "2024-04-02")
            LocalDate asOf) {}

    /** Texts with readings in Aozora notation. */
    @Schema(
            name = "Furigana",
            description = "Texts in Aozora notation ｜漢字《かな》, made by machine: say so where you show them.")
    public record FuriganaView(
            @Schema(nullable = true) String purpose,
            @Schema(nullable = true) String activities,
            @Schema(nullable = true) String schedule,
            @Schema(nullable = true) String recruitingNote) {}
}
