package jp.komitto.matching;

import java.util.Arrays;

/** Finds the line of an id: open addressing over the rows, 8 to 16 bytes a listing. */
final class IdTable {

    private static final int FREE = -1;
    private static final int LEAST = 16;

    private final Rows rows;
    private int[] lines = filled(LEAST);
    private int size;

    IdTable(Rows rows) {
        this.rows = rows;
    }

    /** The line, or -1. */
    int line(long idHigh, long idLow) {
        return lines[place(idHigh, idLow)];
    }

    int size() {
        return size;
    }

    /** After the id stands in its line. */
    void add(int line) {
        if (2 * (size + 1) > lines.length) {
            int[] before = lines;
            lines = filled(2 * before.length);
            for (int known : before) {
                if (known != FREE) {
                    lines[placeOf(known)] = known;
                }
            }
        }
        lines[placeOf(line)] = line;
        size++;
    }

    /** While the id still stands in its line. What came after it in its run moves up, so that nothing is lost behind the gap. */
    void remove(int line) {
        int mask = lines.length - 1;
        int gap = placeOf(line);
        lines[gap] = FREE;
        size--;
        for (int next = gap + 1 & mask; lines[next] != FREE; next = next + 1 & mask) {
            int moved = lines[next];
            lines[next] = FREE;
            lines[placeOf(moved)] = moved;
        }
    }

    private int placeOf(int line) {
        return place(rows.idHigh(line), rows.idLow(line));
    }

    private int place(long idHigh, long idLow) {
        int mask = lines.length - 1;
        int place = hash(idHigh, idLow) & mask;
        while (lines[place] != FREE && (rows.idLow(lines[place]) != idLow || rows.idHigh(lines[place]) != idHigh)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private static int hash(long idHigh, long idLow) {
        long mixed = (idHigh * 31 + idLow) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    private static int[] filled(int length) {
        int[] lines = new int[length];
        Arrays.fill(lines, FREE);
        return lines;
    }
}
