package jp.komitto.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All open listings of one side. Not for several threads: {@link MatchIndex} sees to that. */
final class ListingIndex implements AutoCloseable {

    private static final int LEAST_ROOM = 64;
    private static final int LAST_DAY_OF_WEEK = 6;

    private final Codes codes;
    private final Rows rows;
    private final IdTable ids;
    private final Postings postings = new Postings();
    private final Line line;
    private final Bits thisWeek = new Bits();
    private int firstDay;
    private int[] free = new int[LEAST_ROOM];
    private int freed;
    private int used;

    ListingIndex(Codes codes, MatchingRules rules) {
        this.codes = codes;
        this.rows = new Rows(codes, rules.ageBands());
        this.ids = new IdTable(rows);
        this.line = new Line(rows);
    }

    int size() {
        return ids.size();
    }

    /** Of a listing it does not have. */
    void put(Profile profile) {
        int at = freed > 0 ? free[--freed] : next();
        rows.put(at, profile);
        ids.add(at);
        postings.set(at, line.to(at), true);
        thisWeek.set(at, isInWeek());
    }

    void remove(UUID id) {
        int at = ids.line(id.getMostSignificantBits(), id.getLeastSignificantBits());
        if (at >= 0) {
            remove(at);
        }
    }

    private void remove(int at) {
        postings.set(at, line.to(at), false);
        thisWeek.set(at, false);
        ids.remove(at);
        if (freed == free.length) {
            free = Arrays.copyOf(free, 2 * freed);
        }
        free[freed++] = at;
    }

    /** Looks at every listing. */
    void removeOf(Set<UUID> posters) {
        for (int at = 0; at < used; at++) {
            if (postings.present.has(at) && posters.contains(line.to(at).poster())) {
                remove(at);
            }
        }
    }

    /** Whether it knows which listings are of the seven days that begin with this one. */
    boolean isOf(int day) {
        return firstDay == day;
    }

    void turnTo(int day) {
        firstDay = day;
        for (int at = 0; at < used; at++) {
            line.to(at);
            thisWeek.set(at, postings.present.has(at) && isInWeek());
        }
    }

    private boolean isInWeek() {
        return line.isWithin(firstDay, firstDay + LAST_DAY_OF_WEEK);
    }

    OpenSide open() {
        return new OpenSide(codes, rows, postings, thisWeek, words());
    }

    void expose(Map<UUID, Exposure> exposed) {
        for (int at = 0; at < used; at++) {
            rows.expose(at, exposed.getOrDefault(line.to(at).id(), Exposure.WITHIN));
        }
    }

    void makeRoom(int listings) {
        if (listings > rows.room()) {
            rows.grow(listings);
        }
    }

    private int next() {
        if (used == rows.room()) {
            rows.grow(Math.max(LEAST_ROOM, used + used / 8));
        }
        return used++;
    }

    List<Suggestion> best(Line asker, Asking asking) {
        var search = new Search(rows, asker, asking);
        search.run(passing(asker, asking, null), postings);
        return search.suggestions();
    }

    private long[] passing(Line asker, Asking asking, Gate without) {
        Narrowing narrowing = Narrowing.of(postings, asker, asking.byCoordinator(), without);
        return (asking.groupsOnly() ? narrowing.alsoIn(postings.group) : narrowing).lines(words());
    }

    /** How many pass all gates but this one; null stands for none. */
    int count(Line asker, Asking asking, Gate without) {
        var counting = new Counting(asker, new Line(rows), asking, without);
        new Batch(rows, counting::look).all(passing(asker, asking, without));
        return counting.found();
    }

    /** Every so many-th of the listings. */
    List<UUID> each(int step) {
        var some = new ArrayList<UUID>(size() / step + 1);
        for (int at = 0, seen = 0; at < used; at++) {
            if (postings.present.has(at) && seen++ % step == 0) {
                some.add(line.to(at).id());
            }
        }
        return some;
    }

    /** The listing of this id as one that asks. */
    Optional<Line> asker(UUID id) {
        int at = ids.line(id.getMostSignificantBits(), id.getLeastSignificantBits());
        return at < 0 ? Optional.empty() : Optional.of(new Line(rows).to(at));
    }

    long held() {
        return rows.held();
    }

    @Override
    public void close() {
        rows.close();
    }

    private int words() {
        return (used + Bits.WORD - 1) / Bits.WORD;
    }
}
