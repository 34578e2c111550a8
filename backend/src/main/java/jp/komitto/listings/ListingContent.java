package jp.komitto.listings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.komitto.city.Point;
import jp.komitto.shared.contact.ContactMask;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a listing says, in the pages of its form. A page is always written as a whole. */
record ListingContent(What what, Where where, When when, Who who, Practical practical) {

    private static final String CODE_TOO_LONG = "40文字以内にしてください。";
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final String TIME_WRONG = "時刻は 09:00 の形で入れてください。";

    /** What it is about. */
    @Schema(name = "ListingWhat", description = "What is needed or offered.")
    record What(
            @Size(min = 1, max = 80, message = "80文字以内で入れてください。")
            @PlainText
            @Schema(examples = "土曜の朝、こども食堂の仕込みを手伝ってください")
            String title,

            @Size(min = 1, max = 4000, message = "4,000文字以内で入れてください。")
            @PlainText
            @Schema(
                    description =
                            "Plain text. Ways to reach somebody do not belong here; they make it wait for a check.")
            String description,

            @Size(max = 40, message = CODE_TOO_LONG)
            @PlainText
            @Schema(description = "The first of the fields.", examples = "CHILDREN")
            String mainField,

            @Size(max = 5, message = "5個以内で選んでください。")
            @Schema(description = "Fields of GET /city; the main one is added by itself.")
            List<@NotNull @Size(max = 40, message = CODE_TOO_LONG) @PlainText String> fields,

            @Size(max = 10, message = "10個以内で選んでください。")
            @Schema(description = "Skills of GET /city.", examples = "[\"COOKING\"]")
            List<@NotNull @Size(max = 40, message = CODE_TOO_LONG) @PlainText String> skills,

            @Size(max = 10, message = "10個以内で選んでください。")
            @Schema(description = "Those among the skills without which it does not work, such as licences.")
            List<@NotNull @Size(max = 40, message = CODE_TOO_LONG) @PlainText String> requiredSkills,

            @Min(value = 1, message = "1以上の数字を入れてください。")
            @Max(value = 1_000_000, message = "1,000,000以下の数字を入れてください。")
            @Schema(description = "How many, of goods; for a place: for how many people.", examples = "20")
            Integer quantity,

            @Size(min = 1, max = 20, message = "20文字以内で入れてください。")
            @PlainText
            @Schema(description = "Unit of the quantity.", examples = "脚")
            String unit,

            @Min(value = 1, message = "1以上の数字を入れてください。")
            @Max(value = 100_000_000, message = "100,000,000以下の数字を入れてください。")
            @Schema(description = "Yen, of funds.", examples = "50000")
            Integer amountYen) {

        static final What NOTHING = new What(null, null, null, List.of(), List.of(), List.of(), null, null, null);

        What {
            title = stripped(title);
            description = stripped(description);
            unit = stripped(unit);
            fields = distinct(mainField, fields);
            requiredSkills = distinct(null, requiredSkills);
            skills = Stream.concat(distinct(null, skills).stream(), requiredSkills.stream())
                    .distinct()
                    .toList();
        }
    }

    /** Where it is. */
    @Schema(name = "ListingWhere", description = "Where. Nothing said: anywhere in the city.")
    record Where(
            @Size(max = 40, message = "40個以内で選んでください。")
            @Schema(description = "Districts of GET /city; empty: anywhere in the city.", examples = "[\"migawa\"]")
            List<@NotNull @Size(max = 40, message = CODE_TOO_LONG) @PlainText String> districts,

            @Schema(description = "Whether it can be done at a distance.")
            Boolean online,

            @Size(min = 1, max = 120, message = "120文字以内で入れてください。")
            @PlainText
            @Schema(description = "Name of the place; of a person's listing nobody sees it before consent.")
            String placeName,

            @Valid Point point) {

        static final Where NOTHING = new Where(List.of(), false, null, null);

        Where {
            districts = distinct(null, districts);
            online = Boolean.TRUE.equals(online);
            placeName = stripped(placeName);
        }
    }

    /** When it is. */
    @Schema(name = "ListingWhen", description = "When. No slots and no days: any time.")
    record When(
            @Size(max = 21, message = "21個以内で選んでください。")
            @Schema(
                    description =
                            "Weekdays and parts of the day. With `days` only those of their weekdays count; a day none of them names is meant"
                                    + " from morning to evening.")
            List<@NotNull Slot> slots,

            @Size(max = 10, message = "10日以内で入れてください。")
            @Schema(description = "Single days.", examples = "[\"2026-10-03\"]")
            List<@NotNull LocalDate> days,

            @Pattern(regexp = TIME, message = TIME_WRONG) @Schema(examples = "09:00")
            String startsAt,

            @Pattern(regexp = TIME, message = TIME_WRONG) @Schema(examples = "11:30")
            String endsAt,

            @Schema(description = "First day of a period.") LocalDate from,
            @Schema(description = "Last day of a period.") LocalDate until,
            Commitment commitment) {

        static final When NOTHING = new When(List.of(), List.of(), null, null, null, null, null);

        When {
            days = days == null
                    ? List.of()
                    : days.stream().filter(Objects::nonNull).distinct().sorted().toList();
            slots = Slot.of(narrowed(
                    slots == null
                            ? 0
                            : Slot.bits(slots.stream().filter(Objects::nonNull).toList()),
                    days));
        }

        When committed(Commitment to) {
            return new When(slots, days, startsAt, endsAt, from, until, to);
        }

        When moved(long by) {
            return new When(
                    slots,
                    days.stream().map(day -> day.plusDays(by)).toList(),
                    startsAt,
                    endsAt,
                    from == null ? null : from.plusDays(by),
                    until == null ? null : until.plusDays(by),
                    commitment);
        }

        /** The day after which it is over; null when it has none. */
        LocalDate last() {
            LocalDate day = days.isEmpty() ? null : days.getLast();
            return day == null || until != null && until.isBefore(day) ? until : day;
        }

        private static int narrowed(int bits, List<LocalDate> days) {
            return days.isEmpty()
                    ? bits
                    : days.stream()
                            .mapToInt(day -> (bits & Slot.ofDay(day)) == 0 ? Slot.ofDay(day) : bits & Slot.ofDay(day))
                            .reduce(0, (a, b) -> a | b);
        }
    }

    /** For whom and by whom. */
    @Schema(name = "ListingWho", description = "Who is looked for.")
    record Who(
            @Min(value = 1, message = "1以上の数字を入れてください。")
            @Max(value = 10_000, message = "10,000以下の数字を入れてください。")
            @Schema(description = "Places of a need; how often an offer can be taken. 1 when left out.", examples = "3")
            Integer capacity,

            @Schema(description = "Of a need: beginners are welcome. Of an offer: I am a beginner.")
            Boolean beginner,

            @Size(max = 10, message = "10個以内で選んでください。")
            @Schema(description = "Whom it is for: audiences of GET /city; empty: no matter.")
            List<@NotNull @Size(max = 40, message = CODE_TOO_LONG) @PlainText String> audiences,

            @Size(max = 15, message = "15個以内で選んでください。")
            @Schema(
                    description = "Languages of GET /city; one in common is enough, empty: no matter.",
                    examples = "[\"ja\"]")
            List<@NotNull @Size(max = 40, message = CODE_TOO_LONG) @PlainText String> languages,

            @Min(value = 0, message = "0以上の数字を入れてください。")
            @Max(value = 120, message = "120以下の数字を入れてください。")
            @Schema(description = "Age from which somebody can be taken.")
            Integer ageMin,

            @Min(value = 0, message = "0以上の数字を入れてください。")
            @Max(value = 120, message = "120以下の数字を入れてください。")
            @Schema(description = "Age up to which somebody can be taken.")
            Integer ageMax) {

        static final Who NOTHING = new Who(1, false, List.of(), List.of(), null, null);

        Who {
            capacity = capacity == null ? 1 : capacity;
            beginner = Boolean.TRUE.equals(beginner);
            audiences = distinct(null, audiences);
            languages = distinct(null, languages);
        }
    }

    /** Answers to what makes people hesitate. */
    @Schema(name = "ListingPractical", description = "What people ask before they dare to come.")
    record Practical(
            @Min(value = 0, message = "0以上の数字を入れてください。")
            @Max(value = 100_000, message = "100,000以下の数字を入れてください。")
            @Schema(description = "What it costs who comes, in yen.", examples = "0")
            Integer costYen,

            @Size(min = 1, max = 400, message = "400文字以内で入れてください。")
            @PlainText
            @Schema(description = "Clothes and what to bring.", examples = "動きやすい服。エプロンは貸します。")
            String clothes,

            @Schema(description = "Whether people come on their own.")
            Boolean aloneOk,

            @Min(value = 0, message = "0以上の数字を入れてください。")
            @Max(value = 10_000, message = "10,000以下の数字を入れてください。")
            @Schema(description = "How many came for the first time last year.", examples = "8")
            Integer firstTimers,

            Insurance insurance,

            @Min(value = 1, message = "1以上の数字を入れてください。")
            @Max(value = 30, message = "30以下の数字を入れてください。")
            @Schema(description = "Within how many days people get an answer.", examples = "3")
            Integer replyDays) {

        static final Practical NOTHING = new Practical(null, null, null, null, null, null);

        Practical {
            clothes = stripped(clothes);
        }
    }

    static ListingContent nothing() {
        return new ListingContent(What.NOTHING, Where.NOTHING, When.NOTHING, Who.NOTHING, Practical.NOTHING);
    }

    /** These pages over mine; a page that is not there stays as it was. */
    ListingContent with(What newWhat, Where newWhere, When newWhen, Who newWho, Practical newPractical) {
        return new ListingContent(
                newWhat == null ? what : newWhat,
                newWhere == null ? where : newWhere,
                newWhen == null ? when : newWhen,
                newWho == null ? who : newWho,
                newPractical == null ? practical : newPractical);
    }

    /** Everything somebody wrote in their own words. */
    Stream<String> texts() {
        return Stream.of(what.title(), what.description(), what.unit(), where.placeName(), practical.clothes())
                .filter(Objects::nonNull);
    }

    /** Whether what somebody wrote gives a way to reach them. */
    boolean givesContactAway() {
        return texts().anyMatch(ContactMask::finds);
    }

    /** The last day on which it makes sense, however long it was to run. */
    LocalDate lastDay(LocalDate wanted) {
        LocalDate last = when.last();
        return last != null && last.isBefore(wanted) ? last : wanted;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static List<String> distinct(String first, List<String> codes) {
        return Stream.concat(Stream.ofNullable(first), codes == null ? Stream.empty() : codes.stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
