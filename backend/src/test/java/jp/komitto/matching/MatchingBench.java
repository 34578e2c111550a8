package jp.komitto.matching;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures matching at the size of a nation, in processor time, after comparing it with looking at every listing. Not a test:
 * run it by hand, {@code MatchingBench [offers] [needs] [questions]}; ADR 0030 has its numbers.
 *
 * <p>The made-up city has 34 districts of uneven size. A need is at one place (three of four), at two or three, or anywhere, at
 * one to three times of the week; an offer reaches one to four districts, or all of them (one of ten), and has one to six
 * times, weekends and daytime more often than nights. Six of ten listings are about people.
 */
final class MatchingBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final int DISTRICTS = 34;
    private static final int FIELDS = 20;
    private static final int SKILLS = 47;
    private static final int COMPARED = 40;
    private static final List<String> RESOURCES =
            List.of("PEOPLE", "PEOPLE", "PEOPLE", "PEOPLE", "PEOPLE", "PEOPLE", "SKILL", "SKILL", "GOODS", "PLACE");
    private static final List<String> AGE_BANDS =
            List.of("AGE_16_17", "AGE_18_29", "AGE_30_49", "AGE_50_64", "AGE_65_PLUS");
    private static final List<String> COMMITMENTS = List.of("ONCE", "SHORT", "REGULAR", "REGULAR");

    private final Random random = new Random(1);
    private final MatchIndex index = new MatchIndex(MatchingFixtures.RULES);

    private MatchingBench() {}

    public static void main(String[] arguments) {
        int offers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int needs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int questions = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2_000;
        new MatchingBench().run(offers, needs, questions);
    }

    private void run(int offers, int needs, int questions) {
        List<Profile> kept = fill(offers, needs);
        compare(kept);
        measure("warm-up", questions, true, question -> index.best(question).size());
        measure("need → people, best 20", questions, true, question -> index.best(question)
                .size());
        measure("warm-up", questions, false, question -> index.best(question).size());
        measure("person → needs, best 20", questions, false, question -> index.best(question)
                .size());
        measure("need → people, how many fit", questions / 4, true, question -> index.count(question, null));
        measure("need → people, preview: 6 counts", questions / 20, true, this::preview);
        measure("one listing changed, visible", questions, false, this::change);
    }

    private List<Profile> fill(int offers, int needs) {
        long before = usedMemory();
        long start = processorTime();
        index.makeRoom(needs, offers);
        List<Profile> kept = new ArrayList<>();
        for (int i = 0; i < offers + needs; i += 1000) {
            boolean need = i >= offers;
            List<Profile> step =
                    Stream.generate(() -> listing(need)).limit(1000).toList();
            index.replace(List.of(), step);
            kept.add(step.getFirst());
        }
        print("%,d offers, %,d needs: %.1f s, %d MB"
                .formatted(
                        index.offers(), index.needs(), (processorTime() - start) / 1e9, (usedMemory() - before) >> 20));
        return kept;
    }

    /** On a small city of its own: looking at every listing takes long. */
    private void compare(List<Profile> some) {
        var small = new MatchIndex(MatchingFixtures.RULES);
        List<Profile> listings = new ArrayList<>(some);
        IntStream.range(0, 4000).forEach(i -> listings.add(listing(i % 4 == 0)));
        small.replace(List.of(), listings);
        var every = new EveryListing(MatchingFixtures.RULES, listings);
        int found = 0;
        for (int i = 0; i < COMPARED; i++) {
            Question question = Question.of(listing(i % 2 == 0), TODAY, 20);
            List<Suggestion> best = small.best(question);
            if (!best.equals(every.best(question))) {
                throw new AssertionError("The index does not find what looking at every listing finds: " + question);
            }
            found += best.size();
        }
        print("%d questions to %,d listings answered as by looking at every one (%d found)"
                .formatted(COMPARED, listings.size(), found));
    }

    private int preview(Question question) {
        return Stream.of(null, Gate.PLACE, Gate.TIME, Gate.LANGUAGE, Gate.AGE, Gate.LICENCE)
                .mapToInt(gate -> index.count(question, gate))
                .max()
                .orElse(0);
    }

    private int change(Question question) {
        index.replace(List.of(question.asker().id()), List.of(question.asker()));
        return 1;
    }

    private void measure(String what, int times, boolean need, ToIntFunction<Question> work) {
        List<Question> questions = Stream.generate(() -> Question.of(listing(need), TODAY, 20))
                .limit(times)
                .toList();
        long[] nanos = new long[times];
        long found = 0;
        for (int i = 0; i < times; i++) {
            long start = processorTime();
            found += work.applyAsInt(questions.get(i));
            nanos[i] = processorTime() - start;
        }
        Arrays.sort(nanos);
        print("%-36s p50 %6.3f ms  p90 %6.3f ms  p99 %6.3f ms  max %6.3f ms  (%,d on average)"
                .formatted(
                        what,
                        nanos[times / 2] / 1e6,
                        nanos[times * 9 / 10] / 1e6,
                        nanos[times * 99 / 100] / 1e6,
                        nanos[times - 1] / 1e6,
                        found / times));
    }

    private Profile listing(boolean need) {
        boolean group = need ? random.nextInt(5) != 0 : random.nextInt(20) == 0;
        boolean often = random.nextInt(10) == 0;
        List<String> fields = codes("F", need ? 1 + random.nextInt(2) : 1 + random.nextInt(4), FIELDS);
        List<String> skills = random.nextInt(3) == 0 ? codes("S", 1 + random.nextInt(3), SKILLS) : List.of();
        return MatchingFixtures.changeable()
                .with(listing -> {
                    listing.id = new UUID(random.nextLong(), random.nextLong());
                    listing.need = need;
                    listing.resource = pick(RESOURCES);
                    listing.poster = new UUID(random.nextLong(), random.nextLong());
                    listing.group = group;
                    listing.hidden = need && random.nextInt(20) == 0;
                    listing.mainField = fields.getFirst();
                    listing.fields = fields;
                    listing.skills = skills;
                    listing.requiredSkills = need && random.nextInt(20) == 0 ? skills : List.of();
                    listing.audiences = random.nextInt(2) == 0 ? codes("A", 1, 6) : List.of();
                    listing.languages = random.nextInt(4) == 0 ? codes("L", 1, 10) : List.of("ja");
                    listing.ageMin = need && random.nextInt(10) == 0 ? Integer.valueOf(18) : null;
                    listing.ageBand = group ? null : pick(AGE_BANDS);
                    listing.beginner = random.nextInt(3) != 0;
                    listing.districts = districts(need);
                    listing.online = random.nextInt(7) == 0;
                    listing.slots = slots(need);
                    listing.days =
                            need && random.nextInt(5) == 0 ? List.of(TODAY.plusDays(random.nextInt(60))) : List.of();
                    listing.from = random.nextInt(5) == 0 ? TODAY.plusDays(random.nextInt(30)) : null;
                    listing.commitment = pick(COMMITMENTS);
                    listing.appearances = often ? 100 + random.nextInt(300) : 0;
                    listing.allowance = often ? 100 : 0;
                })
                .profile();
    }

    private List<String> districts(boolean need) {
        int which = random.nextInt(20);
        int number = which < 2 ? 0 : need ? (which < 17 ? 1 : which - 15) : 1 + random.nextInt(4);
        return codes("D", number, DISTRICTS);
    }

    private int slots(boolean need) {
        int number = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(need ? 3 : 6);
        int slots = 0;
        for (int i = 0; i < number; i++) {
            int day = random.nextInt(2) == 0 ? 5 + random.nextInt(2) : random.nextInt(7);
            int part = Math.min(2, random.nextInt(5) / 2);
            slots |= 1 << 3 * day + part;
        }
        return slots;
    }

    /** The first codes of a list are the most frequent. */
    private List<String> codes(String letter, int number, int of) {
        return Stream.generate(() -> letter + Math.min(random.nextInt(of), random.nextInt(of)))
                .limit(number)
                .distinct()
                .toList();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Of this thread: on a busy machine the clock on the wall tells of the others. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
