package jp.komitto.cases;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.membership.Belonging;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.notice.NoticeSource;

/** The group hears that a draft waits for it. */
@ApplicationScoped
class CaseNotices implements NoticeSource {

    private static final String ABOUT = """
            select c.group_id, p.answers ->> 'title' as title
              from project_case c join proposal p on p.id = c.proposal_id where c.proposal_id = $1
            """;

    private final Database database;
    private final Belonging belonging;

    @Inject
    CaseNotices(Database database, Belonging belonging) {
        this.database = database;
        this.belonging = belonging;
    }

    @Override
    public Set<String> types() {
        return Set.of("CaseDrafted");
    }

    @Override
    public Uni<List<Notice>> about(Happening happening) {
        return database.query(ABOUT, Tuple.of(happening.subject())).chain(rows -> {
            if (rows.size() == 0) {
                return Uni.createFrom().item(List.of());
            }
            Row row = rows.iterator().next();
            Map<String, String> words = Map.of("title", row.getString("title"));
            String path = "/undertakings/" + happening.subject();
            return belonging.people(row.getUUID("group_id")).map(people -> people.keySet().stream()
                    .map((UUID reader) -> new Notice(reader, "case-drafted", path, language -> words))
                    .toList());
        });
    }
}
