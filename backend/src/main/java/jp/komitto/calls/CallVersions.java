package jp.komitto.calls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.calls.CallViews.VersionView;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Sha256;

/** What was published, version by version, each with a hash over its title and rules. */
@ApplicationScoped
class CallVersions {

    private static final String FREEZE = """
            insert into call_version (call_id, number, title, rules, reason, hash, published_at, published_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """;
    private static final String ALL = """
            select number, title, rules, reason, hash, published_at from call_version where call_id = $1 order by number
            """;

    private final ObjectMapper json;

    @Inject
    CallVersions(ObjectMapper json) {
        this.json = json;
    }

    Uni<Void> freeze(Call call, String reason, Actor actor, OffsetDateTime now) {
        String title = written(call.title());
        String rules = written(call.rules());
        Tuple tuple = Tuple.tuple()
                .addUUID(call.id())
                .addInteger(call.version())
                .addJsonObject(new JsonObject(title))
                .addJsonObject(new JsonObject(rules))
                .addString(reason)
                .addString(Sha256.hex(title + "\n" + rules))
                .addOffsetDateTime(now)
                .addUUID(actor.id());
        return SessionTransaction.current().chain(transaction -> transaction.run(FREEZE, tuple));
    }

    Uni<List<VersionView>> of(UUID call) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(ALL, Tuple.of(call)))
                .map(rows -> rows.stream().map(this::view).toList());
    }

    private VersionView view(Object[] columns) {
        return new VersionView(
                (Integer) columns[0],
                read((JsonObject) columns[1], Words.class),
                read((JsonObject) columns[2], CallRules.class),
                (String) columns[3],
                (String) columns[4],
                (OffsetDateTime) columns[5]);
    }

    private <T> T read(JsonObject value, Class<T> type) {
        try {
            return json.readValue(value.encode(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
