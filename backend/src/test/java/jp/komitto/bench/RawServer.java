package jp.komitto.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import jp.komitto.directory.GroupStatements;
import jp.komitto.projects.ProjectStatements;

/**
 * The floor: what the same rows cost at least. Vert.x' HTTP server and PostgreSQL client with the application's own SQL and
 * settings, every column written as JSON as it came; no routing, no search, no words for codes, no ETag, no metrics.
 */
final class RawServer {

    private static final int PAGE = 20;
    private static final int CONNECTIONS = 16;
    private static final JsonFactory JSON = new JsonFactory();

    private final Pool pool;
    private final List<UUID> groups;
    private int next;

    private RawServer(Pool pool, List<UUID> groups) {
        this.pool = pool;
        this.groups = groups;
    }

    /** Port, database, user, password, file with the ids of groups. */
    public static void main(String[] arguments) throws IOException {
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        var pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(CONNECTIONS))
                .connectingTo(PgConnectOptions.fromUri(arguments[1])
                        .setUser(arguments[2])
                        .setPassword(arguments[3])
                        .setCachePreparedStatements(true))
                .using(vertx)
                .build();
        List<UUID> groups = Files.readAllLines(Path.of(arguments[4])).stream()
                .map(UUID::fromString)
                .toList();
        var server = new RawServer(pool, groups);
        vertx.createHttpServer().requestHandler(server::answer).listen(Integer.parseInt(arguments[0]), "127.0.0.1");
    }

    private void answer(HttpServerRequest request) {
        String path = request.path();
        Future<Buffer> body = path.equals("/list") ? list() : page(UUID.fromString(path.substring(1)));
        body.onSuccess(bytes -> request.response()
                        .putHeader("content-type", "application/json;charset=UTF-8")
                        .end(bytes))
                .onFailure(failure -> request.response().setStatusCode(500).end(failure.toString()));
    }

    private Future<Buffer> list() {
        next = (next + PAGE) % (groups.size() - PAGE);
        UUID[] ids = groups.subList(next, next + PAGE).toArray(UUID[]::new);
        return pool.preparedQuery(GroupStatements.CARDS)
                .execute(Tuple.of(ids, "ja"))
                .map(rows -> json(List.of(rows)));
    }

    private Future<Buffer> page(UUID id) {
        return pool.preparedQuery(GroupStatements.PAGE)
                .execute(Tuple.of(id, false))
                .flatMap(group -> pool.preparedQuery(ProjectStatements.OF_GROUP)
                        .execute(Tuple.of(id))
                        .map(projects -> json(List.of(group, projects))));
    }

    private static Buffer json(List<RowSet<Row>> answers) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartArray();
            for (RowSet<Row> rows : answers) {
                for (Row row : rows) {
                    write(json, row);
                }
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private static void write(JsonGenerator json, Row row) throws IOException {
        json.writeStartObject();
        for (int n = 0; n < row.size(); n++) {
            json.writeFieldName(row.getColumnName(n));
            write(json, row.getValue(n));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Boolean flag -> json.writeBoolean(flag);
            case Number number -> json.writeNumber(number.toString());
            case Object[] list -> {
                json.writeStartArray();
                for (Object one : list) {
                    write(json, one);
                }
                json.writeEndArray();
            }
            case JsonObject object -> json.writeRawValue(object.encode());
            default -> json.writeString(value.toString());
        }
    }
}
