package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.listings.EndReason;
import jp.komitto.listings.WhyUnfilled;
import jp.komitto.shared.database.SessionTransaction;

/** What those said who said no: the reason most of them gave tells the city more than that nobody came. */
@ApplicationScoped
class WhyNobodyCame implements WhyUnfilled {

    private static final String MOST_GIVEN = """
            select ended_reason from match
             where (need_id = $1 or offer_id = $1) and ended_reason in ('DAY_TIME', 'PLACE', 'SKILL', 'LANGUAGE', 'AGE')
             group by ended_reason order by count(*) desc, ended_reason limit 1
            """;

    private static final Map<String, EndReason> MEANS = Map.of(
            "DAY_TIME", EndReason.DAY_TIME,
            "PLACE", EndReason.DISTRICT,
            "SKILL", EndReason.SKILL,
            "LANGUAGE", EndReason.LANGUAGE,
            "AGE", EndReason.AGE);

    @Override
    public Uni<Optional<EndReason>> of(UUID listing) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(MOST_GIVEN, Tuple.of(listing)))
                .map(rows -> rows.stream().findFirst().map(row -> MEANS.get((String) row[0])));
    }
}
