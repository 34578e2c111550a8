package jp.komitto.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;

/**
 * Made-up needs and offers as lines of COPY. A need is at one place (three of four), at two or three, or anywhere, at one to
 * three times of the week; an offer reaches one to four districts, or all of them (one of ten), and has one to six times,
 * weekends and daytime more often than nights. Six of ten are about people.
 */
final class Listings {

    static final String COLUMNS = """
            id, side, resource, account_id, group_id, posted_by, channel, visibility, status, title, description, main_field,
            fields, skills, required_skills, audiences, languages, age_min, poster_age_band, beginner, districts, online,
            slots, days, period_from, commitment, expires_on, revision, created_at, updated_at, opened_at""";

    private static final List<String> RESOURCES =
            List.of("PEOPLE", "PEOPLE", "PEOPLE", "PEOPLE", "PEOPLE", "PEOPLE", "SKILL", "SKILL", "GOODS", "PLACE");
    private static final List<String> AGE_BANDS =
            List.of("AGE_16_17", "AGE_18_29", "AGE_30_49", "AGE_50_64", "AGE_65_PLUS");
    private static final List<String> COMMITMENTS = List.of("ONCE", "SHORT", "REGULAR", "REGULAR");
    private static final int WEEKS = 12;
    private static final String NOTHING = "\\N";

    private final Random random;
    private final Terms terms;
    private final LocalDate today;

    Listings(Terms terms, LocalDate today, Random random) {
        this.terms = terms;
        this.today = today;
        this.random = random;
    }

    String line(UUID id, boolean need, UUID account, UUID group) {
        List<String> fields = codes(Scheme.FIELD, need ? 1 + random.nextInt(2) : 1 + random.nextInt(4));
        List<String> skills = random.nextInt(3) == 0 ? codes(Scheme.SKILL, 1 + random.nextInt(3)) : List.of();
        LocalDate day = need && random.nextInt(5) == 0 ? today.plusDays(random.nextInt(60)) : null;
        boolean hidden = need && group == null && random.nextInt(4) == 0;
        String opened = today.minusDays(1 + random.nextInt(WEEKS * 7)) + "T0" + random.nextInt(10) + ":00:00Z";
        return Stream.of(
                        id,
                        need ? "NEED" : "OFFER",
                        pick(RESOURCES),
                        orNothing(account),
                        orNothing(group),
                        account == null ? group : account,
                        "ONLINE",
                        hidden ? "PROTECTED" : group == null ? "ANONYMOUS" : "PUBLIC",
                        "OPEN",
                        need ? "土曜の朝、手伝ってくれる人をさがしています" : "できることがあれば手伝います",
                        need ? "はじめての人も、となりで先輩が教えます。持ちものは要りません。" : "料理と片づけなら得意です。時間は相談できます。",
                        fields.getFirst(),
                        array(fields),
                        array(skills),
                        array(need && random.nextInt(20) == 0 ? skills : List.of()),
                        array(random.nextInt(2) == 0 ? codes(Scheme.AUDIENCE, 1) : List.of()),
                        array(random.nextInt(4) == 0 ? codes(Scheme.LANGUAGE, 1) : List.of("ja")),
                        need && random.nextInt(10) == 0 ? "18" : NOTHING,
                        group == null ? pick(AGE_BANDS) : NOTHING,
                        random.nextInt(3) != 0,
                        array(codes(Scheme.DISTRICT, districts(need))),
                        random.nextInt(7) == 0,
                        day == null ? slots(need) : slot(day.getDayOfWeek().ordinal(), random.nextInt(3)),
                        day == null ? "{}" : array(List.of(day.toString())),
                        random.nextInt(5) == 0 ? today.plusDays(random.nextInt(30)) : NOTHING,
                        pick(COMMITMENTS),
                        today.plusDays(60 + random.nextInt(120)),
                        1,
                        opened,
                        opened,
                        opened)
                .map(Object::toString)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private int districts(boolean need) {
        int which = random.nextInt(20);
        return which < 2 ? 0 : need ? (which < 17 ? 1 : which - 15) : 1 + random.nextInt(4);
    }

    private int slots(boolean need) {
        int number = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(need ? 3 : 6);
        int slots = 0;
        for (int i = 0; i < number; i++) {
            int day = random.nextInt(2) == 0 ? 5 + random.nextInt(2) : random.nextInt(7);
            slots |= slot(day, Math.min(2, random.nextInt(5) / 2));
        }
        return slots;
    }

    private static int slot(int weekday, int part) {
        return 1 << 3 * weekday + part;
    }

    /** The first of a list are the most frequent. */
    private List<String> codes(Scheme scheme, int number) {
        List<String> codes = List.copyOf(terms.codes(scheme));
        return Stream.generate(() -> codes.get(Math.min(random.nextInt(codes.size()), random.nextInt(codes.size()))))
                .limit(number)
                .distinct()
                .toList();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Object orNothing(UUID id) {
        return id == null ? NOTHING : id;
    }

    private static String array(List<String> codes) {
        return codes.stream().collect(Collectors.joining(",", "{", "}"));
    }
}
