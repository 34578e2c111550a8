package jp.komitto.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.komitto.city.Freshness;
import jp.komitto.city.Point;
import jp.komitto.city.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group in a list: what decides first. */
@Schema(name = "GroupCard", description = "A citizen-activity group as lists show it (基本施策1-1 こみっと広場).")
public record GroupCard(
        @Schema(examples = "01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e")
        UUID id,

        GroupStatus status,

        @Schema(maxLength = 200, examples = "見川こども食堂 ひだまり") String name,

        @Schema(
                nullable = true,
                description = "Reading in hiragana, where the group gave one.",
                examples = "みがわこどもしょくどう ひだまり")
        String nameKana,

        @Schema(nullable = true, examples = "Mikawa Children's Kitchen Hidamari")
        String nameEn,

        Term kind,

        @Schema(nullable = true, description = "The field the group names first, one of `fields`.")
        Term mainField,

        @Schema(description = "Fields of 特定非営利活動促進法 別表.") List<Term> fields,

        @Schema(nullable = true, description = "Community district (地区) the group is at home in.")
        Term district,

        @Schema(
                description =
                        "The first 120 characters of what the group does, in the language of Accept-Language where the group gave a text in it, else in Japanese; empty when nothing is known.",
                examples = "放課後の子どもたちに、あたたかい夕ごはんと宿題の時間を届けています。")
        String summary,

        List<Term> weekdays,
        List<Term> times,

        @Schema(
                nullable = true,
                description = "When the group meets, in its own words.",
                examples = "第2・第4土曜 10:00〜13:00")
        String schedule,

        List<Term> audiences,
        List<Term> languages,

        @Schema(description = "Whether members or volunteers are welcome now.")
        boolean recruiting,

        @Schema(
                nullable = true,
                description = "Day on which the group last confirmed its page.",
                examples = "2026-11-01")
        LocalDate confirmedOn,

        Freshness.Grade freshness,

        @Schema(
                description = "How much the group tells about itself, 1 to 3.",
                minimum = "1",
                maximum = "3",
                examples = "2")
        int disclosureLevel,

        @Schema(description = "A fictitious group that shows what a page looks like.")
        boolean sample,

        @Schema(nullable = true, description = "Where the group is at home, when it says so.")
        Point point) {}
