package jp.komitto.reviews;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.reviews.ReviewViews.Opinion;
import jp.komitto.reviews.ReviewViews.Recommended;
import jp.komitto.reviews.ReviewViews.Recommending;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.time.Ids;

/** 答申 as it lies in the database. */
@ApplicationScoped
class Recommendations {

    private static final String ONE = """
            select outcome, participants, rules_version, recommended_at from recommendation where proposal_id = $1
            """;
    private static final String OPINIONS =
            "select id, text from recommendation_opinion where proposal_id = $1 order by position";
    private static final String ADD = """
            insert into recommendation (proposal_id, outcome, rules_version, participants, recommended_by, recommended_at)
            values ($1, $2, $3, $4, $5, $6)
            """;
    private static final String ADD_OPINIONS = """
            insert into recommendation_opinion (id, proposal_id, position, text)
            select said.id, $1, said.position, said.text
              from unnest($2::uuid[], $3::text[]) with ordinality as said (id, text, position)
            """;

    private final Database database;
    private final Ids ids;

    @Inject
    Recommendations(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Null: none. */
    Uni<Recommended> of(UUID proposal) {
        return database.query(ONE, Tuple.of(proposal))
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().nullItem()
                        : opinions(proposal)
                                .map(opinions -> recommended(rows.iterator().next(), opinions)));
    }

    private Uni<List<Opinion>> opinions(UUID proposal) {
        return database.query(OPINIONS, Tuple.of(proposal)).map(rows -> {
            List<Opinion> opinions = new ArrayList<>(rows.size());
            rows.forEach(row -> opinions.add(new Opinion(row.getUUID("id"), row.getString("text"))));
            return opinions;
        });
    }

    Uni<Void> add(
            UUID proposal, Recommending said, int rulesVersion, int participants, UUID chair, OffsetDateTime now) {
        Tuple tuple = Tuple.of(proposal, said.outcome().name(), rulesVersion, participants, chair, now);
        UUID[] opinionIds = said.opinions().stream().map(one -> ids.next()).toArray(UUID[]::new);
        return database.query(ADD, tuple)
                .chain(() -> database.query(
                        ADD_OPINIONS,
                        Tuple.tuple()
                                .addUUID(proposal)
                                .addArrayOfUUID(opinionIds)
                                .addArrayOfString(said.opinions().toArray(String[]::new))))
                .replaceWithVoid();
    }

    private static Recommended recommended(Row row, List<Opinion> opinions) {
        return new Recommended(
                Outcome.valueOf(row.getString("outcome")),
                opinions,
                row.getInteger("participants"),
                row.getInteger("rules_version"),
                row.getOffsetDateTime("recommended_at"));
    }
}
