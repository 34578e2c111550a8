package jp.komitto.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.komitto.shared.database.Database;

/** Finds what fits by the index, and in SQL as long as the index is not ready. */
@ApplicationScoped
public class Matching {

    private final CurrentMatches current;
    private final SqlMatching sql;
    private final IndexedListings listings;
    private final MatchingThreads threads;
    private final MatchingRules rules;

    @Inject
    Matching(
            CurrentMatches current,
            Database database,
            IndexedListings listings,
            MatchingThreads threads,
            MatchingRules rules) {
        this.current = current;
        this.sql = new SqlMatching(database, rules);
        this.listings = listings;
        this.threads = threads;
        this.rules = rules;
    }

    public MatchingRules rules() {
        return rules;
    }

    /** The best of the other side, in order. */
    public Uni<List<Suggestion>> best(Question question) {
        return current.get()
                .map(index -> threads.read(() -> index.best(question)))
                .orElseGet(() -> sql.best(question));
    }

    /** How many of the other side pass all gates but each one of these. */
    public Uni<Counts> counts(Question question, Collection<Gate> without) {
        return current.get()
                .map(index -> threads.read(() -> counted(index, question, without)))
                .orElseGet(() -> sql.counts(question));
    }

    private static Counts counted(MatchIndex index, Question question, Collection<Gate> without) {
        Map<Gate, Integer> counts = new HashMap<>();
        without.forEach(gate -> counts.put(gate, index.count(question, gate)));
        return new Counts(index.count(question, null), counts);
    }

    /** What matching knows of these, whatever their state; in no order. */
    public Uni<List<Profile>> profiles(Collection<UUID> ids) {
        return listings.any(ids);
    }

    /** What groups and companies have open under their names. */
    public Uni<List<Profile>> openOfGroups(int most) {
        return listings.openOfGroups(most);
    }

    /** For each of these offers the best of these needs, at most so many. */
    public Uni<Map<UUID, List<Suggestion>>> among(List<Profile> listings, LocalDate today, int most) {
        return threads.read(() -> {
            try (var index = new MatchIndex(rules)) {
                index.replace(List.of(), listings);
                return listings.stream()
                        .filter(listing -> !listing.need())
                        .collect(Collectors.toMap(Profile::id, offer -> index.best(Question.of(offer, today, most))));
            }
        });
    }

    /** Two listings side by side, as this question looks at them. */
    public Comparison compare(Question question, Profile other) {
        return Comparison.of(
                rules, question.asker(), other, question.today(), question.barred(), question.byCoordinator());
    }
}
