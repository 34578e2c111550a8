package jp.komitto.matching;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Listings of few words, so that many of them meet, in every combination that a row can hold. */
final class RandomListings {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final List<String> RESOURCES = List.of("PEOPLE", "PEOPLE", "PEOPLE", "SKILL", "GOODS", "FUNDS");
    private static final List<String> FIELDS = words("F", 4);
    private static final List<String> SKILLS = words("S", 3);
    private static final List<String> DISTRICTS = words("D", 4);
    private static final List<String> AUDIENCES = List.of("CHILDREN", "SENIORS", "YOUTH", "EVERYONE");
    private static final List<String> LANGUAGES = List.of("ja", "en", "vi");
    private static final List<String> AGE_BANDS =
            List.of("AGE_16_17", "AGE_18_29", "AGE_30_49", "AGE_65_PLUS", "UNKNOWN_ADULT", "OF_ANOTHER_CITY");
    private static final List<String> COMMITMENTS = List.of("ONCE", "SHORT", "REGULAR");
    private static final int PEOPLE = 40;

    private final Random random;

    RandomListings(Random random) {
        this.random = random;
    }

    /** This many at most: no id twice. */
    List<Profile> some(int number) {
        Map<UUID, Profile> some = new LinkedHashMap<>();
        Stream.generate(this::one).limit(number).forEach(listing -> some.put(listing.id(), listing));
        return List.copyOf(some.values());
    }

    Profile one() {
        return of(id(random.nextLong(), random.nextLong()));
    }

    /** A listing of this id. A poster has the same weights and age in each. */
    Profile of(UUID id) {
        int poster = random.nextInt(PEOPLE);
        boolean group = poster % 3 == 0;
        boolean need = random.nextBoolean();
        List<String> fields = some(FIELDS, 1, 3);
        List<String> skills = some(SKILLS, 0, 3);
        boolean money = random.nextInt(3) == 0;
        boolean goods = !money && random.nextInt(3) == 0;
        Integer ageMin = maybe(() -> random.nextInt(70));
        boolean often = random.nextInt(3) == 0;
        List<LocalDate> days = random.nextInt(4) == 0 ? days() : List.of();
        LocalDate from = maybe(() -> TODAY.plusDays(random.nextInt(60) - 20));
        return new Profile(
                id,
                need,
                pick(RESOURCES),
                poster(poster),
                group,
                random.nextInt(12) != 0,
                !group && random.nextInt(8) == 0,
                fields.getFirst(),
                fields,
                skills,
                skills.stream().filter(skill -> random.nextInt(3) == 0).toList(),
                some(AUDIENCES, 0, 2),
                some(LANGUAGES, 0, 2),
                ageMin,
                maybe(() -> (ageMin == null ? 0 : ageMin) + random.nextInt(40)),
                group || poster % 5 == 1 ? null : AGE_BANDS.get(poster % AGE_BANDS.size()),
                random.nextBoolean(),
                some(DISTRICTS, 0, 3),
                random.nextInt(4) == 0,
                slots(days),
                days,
                from,
                maybe(() -> (from == null ? TODAY : from).plusDays(random.nextInt(40))),
                pick(COMMITMENTS),
                goods ? 1 + random.nextInt(20) : null,
                goods ? pick(List.of("個", "冊")) : null,
                money ? 1000 * (1 + random.nextInt(20)) : null,
                group || poster % 4 != 1 ? MatchingFixtures.RULES.weights() : weights(poster),
                often ? 50 + random.nextInt(100) : 0,
                often ? 1 + random.nextInt(40) : 0,
                new Listed(true, group, opened(), TODAY.plusDays(random.nextInt(20))));
    }

    /** Now and then two at the same time. */
    private OffsetDateTime opened() {
        return TODAY.atTime(9, 0)
                .atOffset(ZoneOffset.UTC)
                .minusHours(random.nextInt(60))
                .plus(random.nextInt(2), MICROS);
    }

    /** Half of the people have weights of their own; groups have the usual ones. */
    static Weights weights(int poster) {
        var own = new Random(poster);
        return new Weights(own.nextInt(101), own.nextInt(101), own.nextInt(101), own.nextInt(3), own.nextInt(101));
    }

    /** Some ids differ in one half only. */
    private static UUID id(long one, long other) {
        return new UUID(one % 5 == 0 ? one % 7 : one, other % 5 == 0 ? other % 7 : other);
    }

    static UUID poster(int number) {
        return new UUID(number, number);
    }

    private List<LocalDate> days() {
        return Stream.generate(() -> TODAY.plusDays(random.nextInt(12) - 3))
                .limit(1 + random.nextInt(4))
                .distinct()
                .toList();
    }

    private int slots(List<LocalDate> days) {
        if (random.nextInt(4) == 0) {
            return 0;
        }
        return days.isEmpty()
                ? IntStream.range(0, 1 + random.nextInt(5))
                        .map(n -> 1 << random.nextInt(Week.SLOTS))
                        .reduce(0, (all, one) -> all | one)
                : days.stream()
                        .mapToInt(day -> Week.of((int) day.toEpochDay()) & random.nextInt(Week.ALWAYS + 1))
                        .reduce(0, (all, one) -> all | one);
    }

    Question question() {
        return new Question(
                one(),
                TODAY,
                barred(),
                random.nextInt(4) == 0,
                random.nextInt(6) == 0,
                random.nextBoolean(),
                null,
                size());
    }

    private Barred barred() {
        return random.nextInt(3) == 0 ? new Barred(Set.of(poster(random.nextInt(PEOPLE))), Set.of()) : Barred.NOBODY;
    }

    private int size() {
        return 1 + random.nextInt(30);
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? value.get() : null;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private List<String> some(List<String> from, int least, int most) {
        var mixed = new ArrayList<>(from);
        Collections.shuffle(mixed, random);
        return List.copyOf(mixed.subList(0, least + random.nextInt(most - least + 1)));
    }

    private static List<String> words(String letter, int number) {
        return IntStream.range(0, number).mapToObj(n -> letter + n).toList();
    }
}
