package jp.komitto.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds groups by the index, and in SQL as long as the index is not ready. */
@ApplicationScoped
class FindingGroups implements GroupSearch {

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
        return current.get().map(index -> threads.read(() -> index.find(query))).orElseGet(() -> sql.find(query));
    }

    @Override
    public Uni<List<SuggestedGroup>> suggest(String typed, int size) {
        return current.get()
                .map(index -> threads.read(() -> index.suggest(typed, size)))
                .orElseGet(() -> sql.suggest(typed, size));
    }
}
