package jp.komitto.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Finds groups by the index, and in SQL as long as the index is not ready. Most people ask the same few questions: what the index
 * answered holds until a group changes.
 */
@ApplicationScoped
class FindingGroups implements GroupSearch {

    private static final int ANSWERS = 500;

    private final Cache<Asked, GroupHits> answered =
            Caffeine.newBuilder().maximumSize(ANSWERS).build();
    private final CurrentIndex current;
    private final SqlGroupSearch sql;
    private final SearchThreads threads;

    @Inject
    FindingGroups(CurrentIndex current, SqlGroupSearch sql, SearchThreads threads) {
        this.current = current;
        this.sql = sql;
        this.threads = threads;
    }

    @Override
    public Uni<GroupHits> find(GroupQuery query) {
        return current.get().map(index -> find(index, query)).orElseGet(() -> sql.find(query));
    }

    private Uni<GroupHits> find(GroupIndex index, GroupQuery query) {
        var asked = new Asked(index.state(), query);
        GroupHits known = answered.getIfPresent(asked);
        return known == null
                ? threads.read(() -> index.find(query)).invoke(hits -> answered.put(asked, hits))
                : Uni.createFrom().item(known);
    }

    /** The state is asked for first, so that an answer is never older than the state it stands under. */
    private record Asked(long state, GroupQuery query) {}

    @Override
    public Uni<List<SuggestedGroup>> suggest(String typed, int size) {
        return current.get()
                .map(index -> threads.read(() -> index.suggest(typed, size)))
                .orElseGet(() -> sql.suggest(typed, size));
    }
}
