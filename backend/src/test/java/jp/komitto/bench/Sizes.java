package jp.komitto.bench;

import java.util.Map;

/**
 * How much there is to be and how long each thing is measured.
 *
 * @param groups groups in the directory
 * @param profiles open offers, nearly all of people
 * @param needs open needs, most of groups
 * @param seconds how long each request is measured, after a warm-up of the same length
 * @param compared how many questions of each direction SQL answers too
 * @param starts how often it is started, to take the middle one
 * @param rounds how many changes are waited for
 * @param quiet seconds until a server nobody asks has given back what it does not need
 */
record Sizes(int groups, int profiles, int needs, int seconds, int compared, int starts, int rounds, int quiet) {

    private static final int MOST_LEADERS = 40;

    static Sizes of(Map<String, String> wanted) {
        boolean quick = !wanted.getOrDefault("BENCH_QUICK", "").isBlank();
        return new Sizes(
                number(wanted, "GROUPS", quick ? 2_000 : 100_000),
                number(wanted, "PROFILES", quick ? 20_000 : 1_000_000),
                number(wanted, "NEEDS", quick ? 2_000 : 100_000),
                number(wanted, "SECONDS", quick ? 2 : 4),
                number(wanted, "COMPARED", quick ? 4 : 1),
                quick ? 1 : 3,
                quick ? 10 : 200,
                quick ? 1 : 150);
    }

    Sizes tenth() {
        return new Sizes(groups / 10, profiles / 10, needs / 10, seconds, compared, starts, rounds, quiet);
    }

    /** People with a password who lead a group each and have posted offers of their own. */
    int leaders() {
        return Math.min(MOST_LEADERS, Math.min(groups, Math.min(profiles, needs)) / 4);
    }

    private static int number(Map<String, String> wanted, String name, int otherwise) {
        String given = wanted.getOrDefault("BENCH_" + name, "");
        return given.isBlank() ? otherwise : Integer.parseInt(given);
    }
}
