package jp.komitto.projects;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.text.Folding;
import jp.komitto.shared.time.Ids;

/** Puts lines of the public record into the archive; a line that is already there stays as it is. */
@ApplicationScoped
public class ArchivingProjects {

    private static final String PARTING = "\u001F";

    private static final String ARCHIVE = """
            insert into project (id, fiscal_year, name, name_key, group_id, group_name, department, search_text, stage,
                                 source_title, source_as_of, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            on conflict (fiscal_year, name_key) do nothing
            """;

    private final Database database;
    private final Terms terms;
    private final Ids ids;
    private final Clock clock;

    @Inject
    ArchivingProjects(Database database, Terms terms, Ids ids, Clock clock) {
        this.database = database;
        this.terms = terms;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Void> archive(List<PastProject> projects) {
        return database.inBackground(transaction -> transaction
                .preparedQuery(ARCHIVE)
                .executeBatch(projects.stream().map(this::tuple).toList())
                .replaceWithVoid());
    }

    /** One that has just been completed, together with everything else in the use case at hand. */
    public Uni<Void> archiveNow(PastProject project) {
        return database.query(ARCHIVE, tuple(project)).replaceWithVoid();
    }

    private Tuple tuple(PastProject project) {
        return Tuple.tuple()
                .addUUID(ids.next())
                .addInteger(project.fiscalYear())
                .addString(project.name())
                .addString(Folding.fold(project.name()))
                .addUUID(project.groupId())
                .addString(project.groupName())
                .addString(project.department())
                .addString(searchText(project))
                .addString(project.stage())
                .addString(project.sourceTitle())
                .addLocalDate(project.sourceAsOf())
                .addOffsetDateTime(OffsetDateTime.now(clock));
    }

    private String searchText(PastProject project) {
        List<String> texts = new ArrayList<>(List.of(project.name(), project.groupName()));
        texts.addAll(terms.wordings(Scheme.DEPARTMENT, project.department()));
        return String.join(PARTING, texts.stream().map(Folding::fold).toList());
    }
}
