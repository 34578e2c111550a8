package jp.komitto.matching;

import io.netty.util.collection.IntObjectHashMap;
import io.netty.util.collection.IntObjectMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import jp.komitto.matching.Codes.Kind;
import jp.komitto.matching.MatchingRules.AgeBand;

/**
 * Profiles packed into words of 64 bits, all that the score of a listing needs side by side: one or two lines of the processor's
 * cache, where a column for each thing would be twenty. What is seldom looked at has columns of its own. About 105 bytes a
 * listing in all; read by {@link Line}.
 */
final class Rows implements AutoCloseable {

    /**
     * Slots 0–20, flags 21–28, commitment 29–30, main field 31–38, resource 39–42, age band 43–50, accepted ages 51–58, three
     * more flags 59–61.
     */
    static final int WHAT = 0;
    /** Fields 0–31, audiences 32–47, unit 48–63. */
    static final int WHOM = 1;
    /** Languages 0–31, amount 32–63. */
    static final int SPOKEN = 2;
    /** Weights 0–34, allowance 35–63. */
    static final int WEIGHTS = 3;
    /** Appearances 0–31, first day 32–47, last day 48–63. */
    static final int WHEN = 4;
    /** The lower half of the id. */
    static final int LOT = 5;
    /** Districts, then skills: as many words as there are codes. */
    static final int DISTRICTS = 6;

    static final int FLAGS = 21;
    static final int COMMITMENT = 29;
    static final int MAIN_FIELD = 31;
    static final int RESOURCE = 39;
    static final int AGE_BAND = 43;
    static final int ACCEPTED_AGES = 51;
    static final int AUDIENCES = 32;
    static final int UNIT = 48;
    static final int AMOUNT = 32;
    static final int ALLOWANCE = 35;
    static final int FROM = 32;
    static final int UNTIL = 48;

    static final long NEED = 1L << FLAGS;
    static final long OPEN = NEED << 1;
    static final long HIDDEN = NEED << 2;
    static final long GROUP = NEED << 3;
    static final long BEGINNER = NEED << 4;
    static final long ONLINE = NEED << 5;
    static final long ONE_OFF = NEED << 6;
    static final long SHOWN = NEED << 7;
    static final long WHENEVER = 1L << 59;
    static final long NAMED = 1L << 60;
    static final long DEMANDING = 1L << 61;

    /** Day 0 of a row: 2000-01-01. It stands for an open beginning, the last one for an open end. */
    static final int FIRST_DAY = (int) LocalDate.of(2000, 1, 1).toEpochDay();

    static final int LAST_DAY = Character.MAX_VALUE;

    static final List<String> COMMITMENTS = List.of("ONCE", "SHORT", "REGULAR");
    private static final String YEN = "¥";
    private static final long ALL_WEIGHTS = (1L << ALLOWANCE) - 1;
    private static final int WORD = 64;
    private static final int BYTE = 0xff;

    private Longs words;
    private final Longs idHigh;
    private final Longs posterHigh;
    private final Longs posterLow;
    /** Of the few that have any, as the days below. */
    private final IntObjectMap<int[]> requiredSkills = new IntObjectHashMap<>();

    private final IntObjectMap<int[]> days = new IntObjectHashMap<>();
    /** Microseconds since 1970-01-01, as exact as PostgreSQL. */
    long[] openedAt = {};

    char[] expiresOn = {};
    int districtWords = 1;
    int skillWords = 1;

    private final Codes codes;
    private final Map<String, AgeBand> ageBands;
    private final boolean lasting;
    private int room;

    Rows(Codes codes, Map<String, AgeBand> ageBands) {
        this(codes, ageBands, true);
    }

    private Rows(Codes codes, Map<String, AgeBand> ageBands, boolean lasting) {
        this.codes = codes;
        this.ageBands = ageBands;
        this.lasting = lasting;
        this.words = new Longs(lasting);
        this.idHigh = new Longs(lasting);
        this.posterHigh = new Longs(lasting);
        this.posterLow = new Longs(lasting);
    }

    /** A row by itself, for a listing that is asked about. */
    static Line alone(Codes codes, Map<String, AgeBand> ageBands, Profile profile) {
        var rows = new Rows(codes, ageBands, false);
        rows.grow(1);
        rows.put(0, profile);
        return new Line(rows).to(0);
    }

    int room() {
        return room;
    }

    int length() {
        return DISTRICTS + districtWords + skillWords;
    }

    /** The words of a row, into these if they are as many. */
    long[] row(int at, long[] into) {
        long[] row = into.length == length() ? into : new long[length()];
        words.read(at * length(), row);
        return row;
    }

    long idHigh(int at) {
        return idHigh.at(at);
    }

    long idLow(int at) {
        return words.at(at * length() + LOT);
    }

    void putId(int at, UUID id) {
        idHigh.put(at, id.getMostSignificantBits());
        words.put(at * length() + LOT, id.getLeastSignificantBits());
    }

    UUID poster(int at) {
        return new UUID(posterHigh.at(at), posterLow.at(at));
    }

    boolean isOf(long high, long low, int at) {
        return posterLow.at(at) == low && posterHigh.at(at) == high;
    }

    boolean hasPosterOf(int at, Rows others, int other) {
        return isOf(others.posterHigh.at(other), others.posterLow.at(other), at);
    }

    /** Both ends of a row: it may lie across two lines of the cache. */
    long touch(int at) {
        int row = at * length();
        return words.at(row) ^ words.at(row + length() - 1);
    }

    int ageBands() {
        return ageBands.size();
    }

    void grow(int newRoom) {
        room = newRoom;
        words.grow(newRoom * length());
        idHigh.grow(newRoom);
        posterHigh.grow(newRoom);
        posterLow.grow(newRoom);
        openedAt = Arrays.copyOf(openedAt, newRoom);
        expiresOn = Arrays.copyOf(expiresOn, newRoom);
    }

    void put(int at, Profile profile) {
        int[] districts = codes.numbers(Kind.DISTRICT, profile.districts());
        int[] skills = codes.numbers(Kind.SKILL, profile.skills());
        widen(wordsFor(districts), wordsFor(skills));
        int row = at * length();
        words.put(row + WHAT, what(profile));
        words.put(row + WHOM, whom(profile));
        words.put(
                row + SPOKEN,
                Integer.toUnsignedLong(codes.bits(Kind.LANGUAGE, profile.languages())) | amount(profile) << AMOUNT);
        words.put(row + WEIGHTS, profile.weights().packed() | (long) profile.allowance() << ALLOWANCE);
        words.put(
                row + WHEN,
                profile.appearances() | day(profile.from(), 0) << FROM | day(profile.until(), LAST_DAY) << UNTIL);
        putId(at, profile.id());
        putSet(row + DISTRICTS, districtWords, districts);
        putSet(row + DISTRICTS + districtWords, skillWords, skills);
        UUID poster = profile.poster() == null ? profile.id() : profile.poster();
        posterHigh.put(at, poster.getMostSignificantBits());
        posterLow.put(at, poster.getLeastSignificantBits());
        keep(requiredSkills, at, codes.numbers(Kind.SKILL, profile.requiredSkills()));
        keep(days, at, days(profile));
        openedAt[at] = profile.listed().openedMicros();
        expiresOn[at] = (char) day(profile.listed().expiresOn(), LAST_DAY);
    }

    private static void keep(IntObjectMap<int[]> some, int at, int[] numbers) {
        if (numbers.length == 0) {
            some.remove(at);
        } else {
            some.put(at, numbers);
        }
    }

    /** Of what is {@link #DEMANDING}. */
    int[] requiredSkills(int at) {
        return requiredSkills.get(at);
    }

    /** Of what is {@link #ONE_OFF}. */
    int[] days(int at) {
        return days.get(at);
    }

    void expose(int at, Exposure exposure) {
        int row = at * length();
        words.put(row + WEIGHTS, words.at(row + WEIGHTS) & ALL_WEIGHTS | (long) exposure.allowance() << ALLOWANCE);
        words.put(row + WHEN, words.at(row + WHEN) >>> FROM << FROM | exposure.appearances());
    }

    private long what(Profile profile) {
        int slots = profile.slots() != 0
                ? profile.slots()
                : Arrays.stream(days(profile)).map(Week::of).reduce(0, (all, one) -> all | one);
        long mainField = profile.mainField() == null ? Line.NONE & BYTE : codes.number(Kind.FIELD, profile.mainField());
        long commitment = profile.commitment() == null ? 0 : COMMITMENTS.indexOf(profile.commitment()) + 1;
        return slots
                | flags(profile)
                | commitment << COMMITMENT
                | mainField << MAIN_FIELD
                | (long) codes.number(Kind.RESOURCE, profile.resource()) << RESOURCE
                | (long) ageBand(profile) << AGE_BAND
                | (long) acceptedAges(profile) << ACCEPTED_AGES;
    }

    private static long flags(Profile profile) {
        return (profile.need() ? NEED : 0)
                | (profile.open() ? OPEN : 0)
                | (profile.hidden() ? HIDDEN : 0)
                | (profile.group() ? GROUP : 0)
                | (profile.beginner() ? BEGINNER : 0)
                | (profile.online() ? ONLINE : 0)
                | (profile.days().isEmpty() ? 0 : ONE_OFF)
                | (profile.listed().shown() ? SHOWN : 0)
                | (profile.listed().named() ? NAMED : 0)
                | (profile.requiredSkills().isEmpty() ? 0 : DEMANDING)
                | (profile.slots() == 0 ? WHENEVER : 0);
    }

    private int ageBand(Profile profile) {
        return profile.ageBand() != null && ageBands.containsKey(profile.ageBand())
                ? 1 << codes.number(Kind.AGE_BAND, profile.ageBand())
                : 0;
    }

    private int acceptedAges(Profile profile) {
        int accepted = 0;
        for (Entry<String, AgeBand> band : ageBands.entrySet()) {
            if (band.getValue().meets(profile.ageMin(), profile.ageMax())) {
                accepted |= 1 << codes.number(Kind.AGE_BAND, band.getKey());
            }
        }
        return accepted;
    }

    private long whom(Profile profile) {
        String unit = profile.yen() == null ? profile.unit() : YEN;
        return Integer.toUnsignedLong(codes.bits(Kind.FIELD, profile.fields()))
                | (long) codes.bits(Kind.AUDIENCE, profile.audiences()) << AUDIENCES
                | (unit == null ? 0 : (long) codes.number(Kind.UNIT, unit) << UNIT);
    }

    private static long amount(Profile profile) {
        Integer amount = profile.yen() == null ? profile.quantity() : profile.yen();
        return amount == null ? 0 : amount;
    }

    private static int[] days(Profile profile) {
        return profile.days().stream().mapToInt(day -> (int) day.toEpochDay()).toArray();
    }

    private static long day(LocalDate day, int open) {
        return day == null ? open : Math.clamp(day.toEpochDay() - FIRST_DAY, 1, LAST_DAY - 1);
    }

    private static int wordsFor(int[] numbers) {
        return Arrays.stream(numbers).max().orElse(0) / WORD + 1;
    }

    private void putSet(int at, int length, int[] numbers) {
        for (int word = at; word < at + length; word++) {
            words.put(word, 0);
        }
        for (int number : numbers) {
            int word = at + number / WORD;
            words.put(word, words.at(word) | 1L << number);
        }
    }

    /** A code with a higher number than any before may need one more word in every row. */
    private void widen(int districts, int skills) {
        if (districts <= districtWords && skills <= skillWords) {
            return;
        }
        int lengthBefore = length();
        int skillsBefore = DISTRICTS + districtWords;
        int skillWordsBefore = skillWords;
        districtWords = Math.max(districts, districtWords);
        skillWords = Math.max(skills, skillWords);
        try (Longs before = words) {
            words = new Longs(lasting);
            words.grow(room * length());
            for (int at = 0; at < room; at++) {
                int row = at * lengthBefore;
                words.copy(before, row, at * length(), skillsBefore);
                words.copy(before, row + skillsBefore, at * length() + DISTRICTS + districtWords, skillWordsBefore);
            }
        }
    }

    long held() {
        return words.held() + idHigh.held() + posterHigh.held() + posterLow.held();
    }

    @Override
    public void close() {
        words.close();
        idHigh.close();
        posterHigh.close();
        posterLow.close();
    }
}
