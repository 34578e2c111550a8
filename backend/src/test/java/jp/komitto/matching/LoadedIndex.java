package jp.komitto.matching;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.Steps;

/** The index of all that is open in a database, for those who measure lists. */
public final class LoadedIndex {

    private static final int STEP = 1000;

    private final MatchIndex index = new MatchIndex(MatchingFixtures.RULES);

    public LoadedIndex(Database database) {
        var listings = new IndexedListings(database, MatchingFixtures.RULES);
        var numbers = listings.numbers().await().indefinitely();
        index.makeRoom(numbers.needs(), numbers.offers());
        Steps.each(null, after -> listings.after(after, STEP), Profile::id, step -> {
                    index.replace(List.of(), step);
                    return Uni.createFrom().voidItem();
                })
                .await()
                .indefinitely();
    }

    /** What it takes beside the heap, in bytes. */
    public long held() {
        return index.held();
    }

    public <T> T find(boolean needs, LocalDate today, Function<OpenSide, T> work) {
        return index.open(needs, today, work);
    }
}
