package jp.komitto.registration;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.komitto.files.FileView;
import jp.komitto.form.FieldChanges;
import jp.komitto.form.Representative;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Sha256;

/** What was handed in, frozen with a hash over all of it. */
@ApplicationScoped
class Versions {

    private static final String FREEZE = """
            insert into registration_version (registration_id, number, answers, documents, declared_version, hash,
                                              submitted_by, submitted_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """;
    private static final String ALL = """
            select number, answers, documents, declared_version, hash, submitted_at
              from registration_version where registration_id = $1 order by number
            """;

    /** One version. */
    record Version(int number, Map<String, Object> said, String hash, OffsetDateTime submittedAt) {}

    /** Answers the hash. */
    Uni<String> freeze(
            Registration registration, Representative representative, List<FileView> documents, Actor actor) {
        JsonArray papers = new JsonArray();
        documents.forEach(paper -> papers.add(new JsonObject()
                .put("label", paper.label())
                .put("name", paper.name())
                .put("sha256", paper.sha256())));
        JsonObject answers = new JsonObject(new TreeMap<>(registration.answers()));
        String hash = Sha256.hex(new JsonObject()
                .put("answers", answers)
                .put("representative", JsonObject.mapFrom(representative))
                .put("documents", papers)
                .put("declaration", registration.declaredVersion())
                .encode());
        Tuple tuple = Tuple.tuple()
                .addUUID(registration.id())
                .addInteger(registration.versions())
                .addJsonObject(answers)
                .addJsonObject(new JsonObject().put("documents", papers))
                .addInteger(registration.declaredVersion())
                .addString(hash)
                .addUUID(actor.id())
                .addOffsetDateTime(registration.submittedAt());
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(FREEZE, tuple))
                .replaceWith(hash);
    }

    Uni<List<Version>> of(UUID registration) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(ALL, Tuple.of(registration)))
                .map(rows -> rows.stream().map(Versions::version).toList());
    }

    private static Version version(Object[] columns) {
        Map<String, Object> said = new TreeMap<>(((JsonObject) columns[1]).getMap());
        said.replaceAll((name, value) -> value instanceof JsonArray list ? list.getList() : value);
        said.put(FieldChanges.DOCUMENTS, papers((JsonObject) columns[2]));
        said.put(FieldChanges.DECLARATION, columns[3]);
        return new Version((Integer) columns[0], said, (String) columns[4], (OffsetDateTime) columns[5]);
    }

    private static List<String> papers(JsonObject documents) {
        return documents.getJsonArray("documents").stream()
                .map(JsonObject.class::cast)
                .map(paper -> paper(paper.getString("label"), paper.getString("name"), paper.getString("sha256")))
                .toList();
    }

    private static String paper(String label, String name, String sha256) {
        return "%s %s (%s)".formatted(label, name, sha256.substring(0, 8));
    }

    /** Which fields say something else than what was handed in last. */
    Uni<Set<String>> changedSince(Registration registration, List<FileView> documents) {
        Map<String, Object> now = new TreeMap<>(registration.answers());
        now.put(
                FieldChanges.DOCUMENTS,
                documents.stream()
                        .map(paper -> paper(paper.label(), paper.name(), paper.sha256()))
                        .toList());
        return of(registration.id()).map(all -> {
            Version last = all.getLast();
            // The same declaration made once more is made anew.
            now.put(
                    FieldChanges.DECLARATION,
                    registration.declaredAt().isAfter(last.submittedAt())
                            ? null
                            : last.said().get(FieldChanges.DECLARATION));
            return FieldChanges.between(last.said(), now).stream()
                    .map(FieldChanges.FieldChange::field)
                    .collect(Collectors.toSet());
        });
    }
}
