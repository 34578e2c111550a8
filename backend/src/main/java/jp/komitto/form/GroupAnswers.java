package jp.komitto.form;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of answers in the contract; how each is read, {@link Answers} says. */
@Schema(
        name = "GroupAnswers",
        description =
                "What a group tells about itself. A member that is left out was not answered; null or an empty value takes an"
                        + " answer away. Codes come from GET /city; bounds are those of the directory.")
public record GroupAnswers(
        @Schema(maxLength = 200, examples = "見川こども食堂 ひだまり") String name,

        @Schema(maxLength = 300, examples = "みがわこどもしょくどう ひだまり")
        String nameKana,

        @Schema(maxLength = 300) String nameEn,
        @Schema(maxLength = 300) String nameEasy,
        @Schema(examples = "VOLUNTEER") String kind,
        @Schema(examples = "CHILDREN") String mainField,
        List<String> fields,
        List<String> sdgs,
        @Schema(maxLength = 4000) String purpose,
        @Schema(maxLength = 10000) String activities,
        @Schema(maxLength = 4000) String summaryEasy,
        @Schema(maxLength = 4000) String summaryEn,
        @Schema(examples = "sannomaru") String district,
        @Schema(maxLength = 500) String activityArea,
        @Schema(maxLength = 500) String address,
        @Schema(minimum = "-90", maximum = "90") Double lat,
        @Schema(minimum = "-180", maximum = "180") Double lon,
        List<String> weekdays,
        List<String> times,
        @Schema(maxLength = 500) String schedule,
        List<String> audiences,
        List<String> languages,
        @Schema(minimum = "0", maximum = "1000000") Integer memberCount,
        List<String> ageBands,

        @Schema(minimum = "0", maximum = "10000000", description = "Yen a year.")
        Integer feeYen,

        @Schema(maxLength = 500) String feeNote,

        @Schema(description = "A year or a year and a month.", examples = "2012-04")
        String founded,

        @Schema(description = "法人番号, 13 digits; never required.")
        String corporateNumber,

        @Schema(maxLength = 1000) String website,
        List<AccountAnswer> socialMedia,

        @Schema(description = "Whether people may write to the group by a form.")
        Boolean contactForm,

        @Schema(description = "Shown in public.", maxLength = 20)
        String contactPhone,

        @Schema(description = "Shown in public.", maxLength = 254)
        String contactEmail,

        Boolean recruiting,
        @Schema(maxLength = 2000) String recruitingNote) {

    /** One account of social media. */
    @Schema(name = "AccountAnswer")
    public record AccountAnswer(
            @Schema(examples = "Instagram") String service,

            @Schema(examples = "https://www.instagram.com/example")
            String url) {}
}
