package jp.komitto.digests;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.komitto.matching.BarredPairs;
import jp.komitto.matching.Matching;
import jp.komitto.matching.Profile;
import jp.komitto.matching.Question;
import jp.komitto.matching.Suggestion;
import jp.komitto.shared.database.Database;

/** What was opened since then and stands among the first that are suggested to somebody's own listings. */
@ApplicationScoped
class NewlyFitting {

    private static final int FIRST = 20;
    private static final int MOST_LISTINGS = 20;

    private static final String OWN = """
            select l.id from listing l
             where l.status = 'OPEN' and not l.sample
               and (l.account_id = $1
                    or l.group_id in (select m.group_id from group_membership m where m.account_id = $1 and m.role = 'MANAGER'))
             order by l.opened_at desc, l.id limit $2
            """;
    private static final String NEW = "select count(*) from listing where id = any($1) and opened_at > $2";

    private final Matching matching;
    private final BarredPairs barred;
    private final Database database;
    private final Clock clock;

    @Inject
    NewlyFitting(Matching matching, BarredPairs barred, Database database, Clock clock) {
        this.matching = matching;
        this.barred = barred;
        this.database = database;
        this.clock = clock;
    }

    /** How many; what coordinators alone find somebody for is not among it. */
    @WithSession
    Uni<Long> count(Due due) {
        return own(due.account())
                .chain(matching::profiles)
                .map(askers -> askers.stream()
                        .filter(asker -> asker.open() && !asker.hidden())
                        .toList())
                .chain(this::fitting)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(0L)
                        : database.query(NEW, Tuple.of(found.toArray(UUID[]::new), due.since()))
                                .map(rows -> rows.iterator().next().getLong(0)));
    }

    private Uni<List<UUID>> own(UUID account) {
        return database.query(OWN, Tuple.of(account, MOST_LISTINGS)).map(rows -> {
            List<UUID> own = new ArrayList<>(rows.size());
            rows.forEach(row -> own.add(row.getUUID("id")));
            return own;
        });
    }

    private Uni<Set<UUID>> fitting(List<Profile> askers) {
        return Multi.createFrom()
                .iterable(askers)
                .onItem()
                .transformToUniAndConcatenate(this::fitting)
                .collect()
                .in(HashSet::new, Set::addAll);
    }

    private Uni<Set<UUID>> fitting(Profile asker) {
        return barred.with(asker)
                .map(never -> new Question(asker, LocalDate.now(clock), never, false, false, true, null, FIRST))
                .chain(matching::best)
                .map(best -> best.stream().map(Suggestion::id).collect(Collectors.toSet()));
    }
}
