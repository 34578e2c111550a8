package jp.komitto.connections;

import java.util.Map;

/** Whether somebody of an age band can be taken by who asks for an age. */
final class Ages {

    private record Range(int from, int to) {}

    private static final int ADULT = 18;
    private static final int OLDEST = 150;
    private static final Range ANY_ADULT = new Range(ADULT, OLDEST);

    private static final Map<String, Range> BANDS = Map.of(
            "UNDER_16", new Range(0, 15),
            "AGE_16_17", new Range(16, 17),
            "AGE_18_29", new Range(18, 29),
            "AGE_30_49", new Range(30, 49),
            "AGE_50_64", new Range(50, 64),
            "AGE_65_PLUS", new Range(65, OLDEST),
            "UNKNOWN_ADULT", ANY_ADULT);

    private static final Range UNTOLD_MINOR = new Range(0, ADULT - 1);

    private Ages() {}

    /** The band touches what is asked for; of who does not tell, only whether they are of age is known. */
    static boolean fit(String band, boolean minor, Integer min, Integer max) {
        Range range = BANDS.getOrDefault(band == null ? "" : band, minor ? UNTOLD_MINOR : ANY_ADULT);
        return (min == null || range.to() >= min) && (max == null || range.from() <= max);
    }

    static boolean isMinor(String band) {
        return "UNDER_16".equals(band) || "AGE_16_17".equals(band);
    }
}
