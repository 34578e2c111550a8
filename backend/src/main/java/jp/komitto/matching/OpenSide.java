package jp.komitto.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.komitto.matching.Codes.Kind;
import jp.komitto.matching.Postings.ByNumber;

/**
 * What is open of one side as sets of bits, one bit for each line of the index: for whoever counts and lists. It holds for the
 * work it is given to and not longer.
 */
public final class OpenSide {

    private final Codes codes;
    private final Rows rows;
    private final Postings postings;
    private final Bits thisWeek;
    private final int words;

    OpenSide(Codes codes, Rows rows, Postings postings, Bits thisWeek, int words) {
        this.codes = codes;
        this.rows = rows;
        this.postings = postings;
        this.thisWeek = thisWeek;
        this.words = words;
    }

    /** How many words of bits there are. */
    public int words() {
        return words;
    }

    /** What everybody may see. Whatever else is asked for, only this is shown to everybody. */
    public Bits shown() {
        return postings.shown;
    }

    /** What can be met within the seven days that begin with the day asked for. */
    public Bits thisWeek() {
        return thisWeek;
    }

    /** What holds in the whole city. */
    public Bits anywhere() {
        return postings.anywhere;
    }

    public Bits online() {
        return postings.online;
    }

    public Bits beginner() {
        return postings.beginner;
    }

    /** What names no part of the week. */
    public Bits whenever() {
        return postings.whenever;
    }

    /** What names this part of the week: 3 × weekday (0: Monday) + part of the day. */
    public Bits slot(int slot) {
        return postings.slot.of(slot);
    }

    public Map<String, Bits> resources() {
        return byCode(Kind.RESOURCE, postings.resource);
    }

    public Map<String, Bits> districts() {
        return byCode(Kind.DISTRICT, postings.district);
    }

    public Map<String, Bits> fields() {
        return byCode(Kind.FIELD, postings.field);
    }

    public Map<String, Bits> languages() {
        return byCode(Kind.LANGUAGE, postings.language);
    }

    public Map<String, Bits> commitments() {
        Map<String, Bits> commitments = new HashMap<>();
        Rows.COMMITMENTS.forEach(
                code -> commitments.put(code, postings.commitment.of(Rows.COMMITMENTS.indexOf(code) + 1)));
        return commitments;
    }

    private Map<String, Bits> byCode(Kind kind, ByNumber lines) {
        return codes.each(kind, lines::of);
    }

    /** What says whose it is. */
    public Bits named() {
        return postings.named;
    }

    /** Whether this group, or person, posted it. */
    public boolean isOf(UUID poster, int line) {
        return rows.isOf(poster.getMostSignificantBits(), poster.getLeastSignificantBits(), line);
    }

    public UUID id(int line) {
        return new UUID(rows.idHigh(line), rows.idLow(line));
    }

    /** Its id and another one, as PostgreSQL compares them: without signs. */
    public int compareIds(int line, UUID other) {
        int high = Long.compareUnsigned(rows.idHigh(line), other.getMostSignificantBits());
        return high == 0 ? Long.compareUnsigned(rows.idLow(line), other.getLeastSignificantBits()) : high;
    }

    /** In microseconds since 1970-01-01. */
    public long openedAt(int line) {
        return rows.openedAt[line];
    }

    /** In days since 1970-01-01. */
    public int expiresOn(int line) {
        return rows.expiresOn[line] + Rows.FIRST_DAY;
    }
}
