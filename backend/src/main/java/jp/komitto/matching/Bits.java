package jp.komitto.matching;

import java.util.Arrays;

/** One bit for each line. */
public final class Bits {

    public static final int WORD = 64;

    private long[] words = {};

    Bits() {}

    void set(int line, boolean on) {
        int word = line / WORD;
        if (on) {
            if (word >= words.length) {
                words = Arrays.copyOf(words, Math.max(word + 1, words.length + words.length / 8));
            }
            words[word] |= 1L << line;
        } else if (word < words.length) {
            words[word] &= ~(1L << line);
        }
    }

    boolean has(int line) {
        int word = line / WORD;
        return word < words.length && (words[word] >>> line & 1) != 0;
    }

    public void orInto(long[] block, int first, int length) {
        int end = Math.min(length, words.length - first);
        for (int i = 0; i < end; i++) {
            block[i] |= words[first + i];
        }
    }

    public void andInto(long[] block, int first, int length) {
        int end = Math.min(length, words.length - first);
        for (int i = 0; i < end; i++) {
            block[i] &= words[first + i];
        }
        if (end < length) {
            Arrays.fill(block, Math.max(0, end), length, 0);
        }
    }

    void removeFrom(long[] block, int first, int length) {
        int end = Math.min(length, words.length - first);
        for (int i = 0; i < end; i++) {
            block[i] &= ~words[first + i];
        }
    }

    /** How many of the lines of this block it has. */
    public int countIn(long[] block, int first, int length) {
        int end = Math.min(length, words.length - first);
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += Long.bitCount(block[i] & words[first + i]);
        }
        return count;
    }
}
