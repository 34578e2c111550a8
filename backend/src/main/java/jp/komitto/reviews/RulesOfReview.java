package jp.komitto.reviews;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.Words;
import jp.komitto.shared.database.Database;

/** The rules a review is held by: those that stood when it began, whatever is corrected in the call afterwards. */
@ApplicationScoped
class RulesOfReview {

    private static final String RULES = """
            select c.title, coalesce(v.rules, c.rules) as rules, coalesce(v.number, c.version) as version,
                   r.score_until, r.rules_version is not null as begun, r.call_id is not null as formed
              from call c
                   left join review_call r on r.call_id = c.id
                   left join call_version v on v.call_id = c.id and v.number = r.rules_version
             where c.id = $1 and c.status <> 'DRAFT'
            """;

    /**
     * @param begun whether proposals have been assigned, so that the version is fixed
     * @param formed whether the members are known
     */
    record Held(
            UUID call,
            Words title,
            CallRules rules,
            int version,
            OffsetDateTime scoreUntil,
            boolean begun,
            boolean formed) {}

    private final Database database;
    private final ObjectMapper json;

    @Inject
    RulesOfReview(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Uni<Held> of(UUID call) {
        return database.query(RULES, Tuple.of(call)).map(rows -> {
            if (rows.size() == 0) {
                throw ReviewProblem.REVIEW_NOT_FOUND.problem();
            }
            return held(call, rows.iterator().next());
        });
    }

    /** For a call whose members are known. */
    Uni<Held> formed(UUID call) {
        return of(call).invoke(held -> {
            if (!held.formed()) {
                throw ReviewProblem.REVIEW_NOT_FOUND.problem();
            }
        });
    }

    private Held held(UUID call, Row row) {
        return new Held(
                call,
                row.getJsonObject("title").mapTo(Words.class),
                rules(row.getJsonObject("rules").encode()),
                row.getInteger("version"),
                row.getOffsetDateTime("score_until"),
                row.getBoolean("begun"),
                row.getBoolean("formed"));
    }

    private CallRules rules(String text) {
        try {
            return json.readValue(text, CallRules.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
