package jp.komitto.matching;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** All open listings of one side. Not for several threads: {@link MatchIndex} sees to that. */
final class ListingIndex {

    private static final int LEAST_ROOM = 64;

    private final MatchingRules rules;
    private final Rows rows;
    private final IdTable ids;
    private final Postings postings = new Postings();
    private final Line line;
    private int[] free = new int[LEAST_ROOM];
    private int freed;
    private int used;

    ListingIndex(Codes codes, MatchingRules rules) {
        this.rules = rules;
        this.rows = new Rows(codes, rules.ageBands());
        this.ids = new IdTable(rows);
        this.line = new Line(rows, 0);
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
    }

    void remove(UUID id) {
        int at = ids.line(id.getMostSignificantBits(), id.getLeastSignificantBits());
        if (at >= 0) {
            postings.set(at, line.to(at), false);
            ids.remove(at);
            if (freed == free.length) {
                free = Arrays.copyOf(free, 2 * freed);
            }
            free[freed++] = at;
        }
    }

    void makeRoom(int listings) {
        if (listings > rows.room()) {
            rows.grow(listings);
        }
    }

    private int next() {
        if (used == rows.room()) {
            rows.grow(Math.max(LEAST_ROOM, used + used / 2));
        }
        return used++;
    }

    List<Suggestion> best(Line asker, Question question) {
        var search = new Search(rows, rules, asker, question);
        search.run(passing(asker, question, null), postings);
        return search.suggestions();
    }

    private long[] passing(Line asker, Question question, Gate without) {
        Narrowing narrowing = Narrowing.of(postings, asker, question.byCoordinator(), without);
        return (question.groupsOnly() ? narrowing.alsoIn(postings.group) : narrowing).lines(words());
    }

    /** How many pass all gates but this one; null stands for none. */
    int count(Line asker, Question question, Gate without) {
        var counting = new Counting(asker, new Line(rows, 0), question, without);
        new Batch(rows, counting::look).all(passing(asker, question, without));
        return counting.found();
    }

    private int words() {
        return (used + Bits.WORD - 1) / Bits.WORD;
    }
}
