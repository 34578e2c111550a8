package jp.komitto.matching;

import java.util.Arrays;
import java.util.UUID;

/**
 * One of the {@link Rows} as it is when the line comes to it, the way the rules read it. It can be moved along, so that reading a
 * million makes no garbage.
 */
final class Line {

    /** No main field. */
    static final byte NONE = -1;

    private static final int WORD = 64;
    private static final int BYTE = 0xff;
    private static final int NIBBLE = 0xf;
    private static final int[] NO_SKILLS = {};

    private final Rows in;
    private int at;
    private long[] words = {};

    /** Has yet to be brought to a row. */
    Line(Rows in) {
        this.in = in;
    }

    Line to(int line) {
        at = line;
        words = in.row(line, words);
        return this;
    }

    private long word(int which) {
        return words[which];
    }

    private boolean is(long flag) {
        return (word(Rows.WHAT) & flag) != 0;
    }

    UUID id() {
        return new UUID(in.idHigh(at), idLow());
    }

    long idLow() {
        return word(Rows.LOT);
    }

    UUID poster() {
        return in.poster(at);
    }

    boolean hasPosterOf(Line other) {
        return in.hasPosterOf(at, other.in, other.at);
    }

    boolean need() {
        return is(Rows.NEED);
    }

    boolean open() {
        return is(Rows.OPEN);
    }

    boolean hidden() {
        return is(Rows.HIDDEN);
    }

    boolean group() {
        return is(Rows.GROUP);
    }

    boolean beginner() {
        return is(Rows.BEGINNER);
    }

    boolean online() {
        return is(Rows.ONLINE);
    }

    /** In the lists that everybody reads. */
    boolean shown() {
        return is(Rows.SHOWN);
    }

    /** It says whose it is. */
    boolean named() {
        return is(Rows.NAMED);
    }

    /** No part of the week was named; its one-off days may stand for some all the same. */
    boolean whenever() {
        return is(Rows.WHENEVER);
    }

    int resource() {
        return (int) (word(Rows.WHAT) >>> Rows.RESOURCE) & NIBBLE;
    }

    /** The number of the main field, or {@link #NONE}. */
    int mainField() {
        return (byte) (word(Rows.WHAT) >>> Rows.MAIN_FIELD);
    }

    int fields() {
        return (int) word(Rows.WHOM);
    }

    int audiences() {
        return (char) (word(Rows.WHOM) >>> Rows.AUDIENCES);
    }

    int languages() {
        return (int) word(Rows.SPOKEN);
    }

    /** The poster's age band as a bit; 0 when it is not known. */
    int ageBand() {
        return (int) (word(Rows.WHAT) >>> Rows.AGE_BAND) & BYTE;
    }

    /** The age bands that are welcome, as bits. */
    int acceptedAges() {
        return (int) (word(Rows.WHAT) >>> Rows.ACCEPTED_AGES) & BYTE;
    }

    boolean acceptsEveryAge() {
        return Integer.bitCount(acceptedAges()) == in.ageBands();
    }

    /** Parts of the week, also of the one-off days; 0: any time. */
    int slots() {
        return (int) word(Rows.WHAT) & Week.ALWAYS;
    }

    boolean oneOff() {
        return is(Rows.ONE_OFF);
    }

    /** Of what is one-off. */
    int[] days() {
        return in.days(at);
    }

    /** The first day, counted from 1970-01-01. */
    int from() {
        return day((char) (word(Rows.WHEN) >>> Rows.FROM));
    }

    int until() {
        return day((char) (word(Rows.WHEN) >>> Rows.UNTIL));
    }

    /** Whether it can be met within these days. */
    boolean isWithin(int first, int last) {
        return oneOff()
                ? Arrays.stream(days()).anyMatch(day -> day >= first && day <= last)
                : from() <= last && until() >= first;
    }

    private static int day(int kept) {
        return kept == 0 ? Integer.MIN_VALUE : kept == Rows.LAST_DAY ? Integer.MAX_VALUE : kept + Rows.FIRST_DAY;
    }

    /** 1 once, 2 for a short time, 3 regularly; 0 when it was not told. */
    int commitment() {
        return (int) (word(Rows.WHAT) >>> Rows.COMMITMENT) & 3;
    }

    int amount() {
        return (int) (word(Rows.SPOKEN) >>> Rows.AMOUNT);
    }

    int unit() {
        return (char) (word(Rows.WHOM) >>> Rows.UNIT);
    }

    int allowance() {
        return (int) (word(Rows.WEIGHTS) >>> Rows.ALLOWANCE);
    }

    int appearances() {
        return (int) word(Rows.WHEN);
    }

    /** Five of them, for {@link Weights#at}. */
    long weights() {
        return word(Rows.WEIGHTS);
    }

    private int skillsAt() {
        return Rows.DISTRICTS + in.districtWords;
    }

    boolean anywhere() {
        return isEmpty(Rows.DISTRICTS, in.districtWords);
    }

    int districtCount() {
        return size(Rows.DISTRICTS, in.districtWords);
    }

    int[] districts() {
        return numbers(Rows.DISTRICTS, in.districtWords);
    }

    int commonDistricts(Line other) {
        return common(Rows.DISTRICTS, other, Rows.DISTRICTS, Math.min(in.districtWords, other.in.districtWords));
    }

    boolean unskilled() {
        return isEmpty(skillsAt(), in.skillWords);
    }

    int skillCount() {
        return size(skillsAt(), in.skillWords);
    }

    int[] skills() {
        return numbers(skillsAt(), in.skillWords);
    }

    int commonSkills(Line other) {
        return common(skillsAt(), other, other.skillsAt(), Math.min(in.skillWords, other.in.skillWords));
    }

    int[] requiredSkills() {
        return is(Rows.DEMANDING) ? in.requiredSkills(at) : NO_SKILLS;
    }

    /** Whether the other has all skills without which this does not work. */
    boolean isServedBy(Line other) {
        for (int required : requiredSkills()) {
            int word = required / WORD;
            if (word >= other.in.skillWords || (other.word(other.skillsAt() + word) >>> required & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isEmpty(int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (word(i) != 0) {
                return false;
            }
        }
        return true;
    }

    private int size(int from, int length) {
        int size = 0;
        for (int i = from; i < from + length; i++) {
            size += Long.bitCount(word(i));
        }
        return size;
    }

    private int common(int from, Line other, int otherFrom, int length) {
        int common = 0;
        for (int i = 0; i < length; i++) {
            common += Long.bitCount(word(from + i) & other.word(otherFrom + i));
        }
        return common;
    }

    private int[] numbers(int from, int length) {
        int[] numbers = new int[size(from, length)];
        int next = 0;
        for (int i = 0; i < length; i++) {
            for (long rest = word(from + i); rest != 0; rest &= rest - 1) {
                numbers[next++] = i * WORD + Long.numberOfTrailingZeros(rest);
            }
        }
        return numbers;
    }
}
