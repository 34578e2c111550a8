package jp.komitto.city;

import java.util.List;
import jp.komitto.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The city's master data in the reader's language. */
@Schema(
        name = "City",
        description = "Master data of the city that runs this platform, and every code list with labels.")
public record CityView(
        @Schema(description = "全国地方公共団体コード, 6 digits with check digit.", examples = "082015")
        String code,

        @Schema(examples = "水戸市") String name,

        @Schema(description = "What the city calls the platform.", examples = "こみっと広場")
        String platformName,

        @Schema(description = "Accent colour as #rrggbb.", examples = "#a8315e")
        String accentColor,

        @Schema(description = "Where a map of the city opens.")
        Point center,

        @Schema(
                description = "Zoom level a map opens with (Web Mercator).",
                minimum = "5",
                maximum = "18",
                examples = "12")
        int zoom,

        ContactView contact,
        PlanView plan,
        Freshness freshness,
        List<DistrictView> districts,
        List<Term> departments,
        List<Term> kinds,
        List<FieldView> fields,
        List<Term> weekdays,
        List<Term> times,
        List<Term> audiences,
        List<Term> languages,
        List<Term> ageBands,
        List<SkillView> skills,
        List<Term> sdgs,
        List<Term> stages) {

    /** Where to ask a person. */
    @Schema(name = "CityContact", description = "The office that answers questions by phone and at the counter.")
    public record ContactView(
            @Schema(examples = "水戸市役所 市民生活課") String office,
            @Schema(examples = "029-224-1111") String phone,
            @Schema(examples = "310-8610") String postalCode,
            @Schema(examples = "茨城県水戸市中央1丁目4番1号") String address,
            @Schema(examples = "平日 8:30〜17:15") String hours,
            @Schema(nullable = true) String url) {}

    /** The plan this platform carries out. */
    @Schema(name = "CityPlan")
    public record PlanView(String name, String period) {}

    /** A district of the city. */
    @Schema(name = "District", description = "A community district (地区). Its point is approximate.")
    public record DistrictView(
            @Schema(examples = "mikawa") String code,
            @Schema(examples = "見川") String label,
            @Schema(nullable = true, examples = "｜見川《みがわ》") String ruby,
            @Schema(examples = "みがわ") String kana,
            Double lat,
            Double lon) {}

    /** A field of activity. */
    @Schema(name = "ActivityField", description = "One of the 20 fields of 特定非営利活動促進法 別表.")
    public record FieldView(
            @Schema(examples = "CHILDREN") String code,
            @Schema(examples = "子どもの健全育成") String label,
            @Schema(nullable = true) String ruby,

            @Schema(description = "Its number in the law's list.", minimum = "1", maximum = "20")
            int lawItem) {}

    /** Something somebody can do. */
    @Schema(name = "Skill", description = "Something somebody can do for others.")
    public record SkillView(
            @Schema(examples = "READING_ALOUD") String code,
            @Schema(examples = "読み聞かせ") String label,

            @Schema(nullable = true, examples = "｜読《よ》み｜聞《き》かせ")
            String ruby,

            @Schema(description = "Whether it takes a licence or a qualification.")
            boolean licence) {}

    static CityView of(CityFile city, CityFiles files, Terms terms, Language language) {
        CityFile.Contact contact = city.contact();
        return new CityView(
                city.code(),
                city.name().label(language),
                city.platformName().label(language),
                city.accentColor(),
                city.center(),
                city.zoom(),
                new ContactView(
                        contact.office().label(language),
                        contact.phone(),
                        contact.postalCode(),
                        contact.address().label(language),
                        contact.hours().label(language),
                        contact.url()),
                new PlanView(
                        city.plan().name().label(language), city.plan().period().label(language)),
                city.freshness(),
                city.districts().stream()
                        .map(entry -> district(entry, language))
                        .toList(),
                terms.all(Scheme.DEPARTMENT, language),
                terms.all(Scheme.KIND, language),
                files.entries(Scheme.FIELD).stream()
                        .map(entry -> field(entry, language))
                        .toList(),
                terms.all(Scheme.WEEKDAY, language),
                terms.all(Scheme.TIME, language),
                terms.all(Scheme.AUDIENCE, language),
                terms.all(Scheme.LANGUAGE, language),
                terms.all(Scheme.AGE_BAND, language),
                files.entries(Scheme.SKILL).stream()
                        .map(entry -> skill(entry, language))
                        .toList(),
                terms.all(Scheme.SDG, language),
                terms.all(Scheme.STAGE, language));
    }

    private static DistrictView district(Entry entry, Language language) {
        Term term = entry.in(language);
        return new DistrictView(term.code(), term.label(), term.ruby(), entry.kana(), entry.lat(), entry.lon());
    }

    private static FieldView field(Entry entry, Language language) {
        Term term = entry.in(language);
        return new FieldView(term.code(), term.label(), term.ruby(), entry.lawItem());
    }

    private static SkillView skill(Entry entry, Language language) {
        Term term = entry.in(language);
        return new SkillView(term.code(), term.label(), term.ruby(), Boolean.TRUE.equals(entry.licence()));
    }
}
