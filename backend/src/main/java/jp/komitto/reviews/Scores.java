package jp.komitto.reviews;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.komitto.reviews.ReviewViews.Peer;
import jp.komitto.reviews.ReviewViews.Score;
import jp.komitto.reviews.ReviewViews.Scoring;
import jp.komitto.shared.database.Database;

/** Scores as they lie in the database, both rounds of each member. */
@ApplicationScoped
class Scores {

    private static final String OWN = """
            select round, marks, comments, reason, handed_in_at, revision from review_score
             where proposal_id = $1 and member_id = $2 order by round
            """;

    /** Handed in, of members who still take part. */
    private static final String OTHERS = """
            select m.letter, s.round, s.marks, s.comments, s.reason, s.handed_in_at, s.revision
              from review_score s join panel_member m on m.id = s.member_id
             where s.proposal_id = $1 and s.member_id <> $2 and s.handed_in_at is not null
               and not exists (select 1 from review_recusal r where r.proposal_id = $1 and r.member_id = s.member_id)
             order by char_length(m.letter), m.letter, s.round
            """;

    private static final String WRITE = """
            insert into review_score (proposal_id, member_id, round, marks, comments, reason, revision, handed_in_at)
            values ($1, $2, $3, $4, $5, $6, 1, $7)
            on conflict (proposal_id, member_id, round)
            do update set marks = $4, comments = $5, reason = $6, handed_in_at = $7, revision = review_score.revision + 1
            """;

    /** A member's own rounds; the revision counts every time one of them was written. */
    record Own(List<Score> rounds, long revision) {

        Score first() {
            return rounds.isEmpty() ? null : rounds.getFirst();
        }

        boolean isHandedIn() {
            return first() != null && first().handedInAt() != null;
        }
    }

    private final Database database;

    @Inject
    Scores(Database database) {
        this.database = database;
    }

    Uni<Own> of(UUID proposal, UUID member) {
        return database.query(OWN, Tuple.of(proposal, member)).map(rows -> {
            List<Score> rounds = new ArrayList<>();
            long revision = 0;
            for (Row row : rows) {
                rounds.add(score(row));
                revision += row.getLong("revision");
            }
            return new Own(rounds, revision);
        });
    }

    Uni<List<Peer>> others(UUID proposal, UUID member) {
        return database.query(OTHERS, Tuple.of(proposal, member)).map(rows -> {
            Map<String, List<Score>> all = new LinkedHashMap<>();
            rows.forEach(row -> all.computeIfAbsent(row.getString("letter"), letter -> new ArrayList<>())
                    .add(score(row)));
            return all.entrySet().stream()
                    .map(peer -> new Peer(peer.getKey(), peer.getValue()))
                    .toList();
        });
    }

    Uni<Void> write(UUID proposal, UUID member, int round, Scoring said, String reason, OffsetDateTime handedInAt) {
        Tuple tuple = Tuple.tuple()
                .addUUID(proposal)
                .addUUID(member)
                .addInteger(round)
                .addJsonObject(json(said.marks()))
                .addJsonObject(json(said.comments()))
                .addString(reason)
                .addOffsetDateTime(handedInAt);
        return database.query(WRITE, tuple).replaceWithVoid();
    }

    private static JsonObject json(Map<String, ?> values) {
        JsonObject json = new JsonObject();
        new TreeMap<>(values).forEach(json::put);
        return json;
    }

    private static Score score(Row row) {
        Map<String, String> comments = new TreeMap<>();
        row.getJsonObject("comments").forEach(entry -> comments.put(entry.getKey(), (String) entry.getValue()));
        return new Score(
                row.getInteger("round"),
                marks(row.getJsonObject("marks")),
                comments,
                row.getString("reason"),
                row.getOffsetDateTime("handed_in_at"));
    }

    static Map<String, Integer> marks(JsonObject json) {
        Map<String, Integer> marks = new TreeMap<>();
        json.forEach(entry -> marks.put(entry.getKey(), ((Number) entry.getValue()).intValue()));
        return marks;
    }
}
