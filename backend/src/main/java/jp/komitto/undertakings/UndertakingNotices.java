package jp.komitto.undertakings;

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

/** The group hears that its report is due. */
@ApplicationScoped
class UndertakingNotices implements NoticeSource {

    private static final String ABOUT =
            "select group_id, answers ->> 'title' as title from proposal where id = $1 and not sample";

    private final Database database;
    private final Belonging belonging;

    @Inject
    UndertakingNotices(Database database, Belonging belonging) {
        this.database = database;
        this.belonging = belonging;
    }

    @Override
    public Set<String> types() {
        return Set.of(RemindingGroups.REPORT_DUE);
    }

    @Override
    public Uni<List<Notice>> about(Happening happening) {
        return database.query(ABOUT, Tuple.of(happening.subject())).chain(rows -> {
            if (rows.size() == 0) {
                return Uni.createFrom().item(List.of());
            }
            Row row = rows.iterator().next();
            String title = row.getString("title");
            String path = "/undertakings/" + happening.subject();
            return belonging.people(row.getUUID("group_id")).map(people -> people.keySet().stream()
                    .map((UUID reader) -> new Notice(
                            reader,
                            "report-due",
                            path,
                            language -> Map.of("title", title, "day", Notice.day(happening.day("day"), language))))
                    .toList());
        });
    }
}
