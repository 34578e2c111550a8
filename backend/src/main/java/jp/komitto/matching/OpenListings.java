package jp.komitto.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The index for whoever only counts and lists what is open. */
@ApplicationScoped
public class OpenListings {

    private final CurrentMatches current;
    private final MatchingThreads threads;

    @Inject
    OpenListings(CurrentMatches current, MatchingThreads threads) {
        this.current = current;
        this.threads = threads;
    }

    /** What this work finds among open needs, or offers, on this day; empty until every listing has been read once. */
    public <T> Optional<Uni<T>> find(boolean needs, LocalDate today, Function<OpenSide, T> work) {
        return current.get().map(index -> threads.read(() -> index.open(needs, today, work)));
    }
}
