package jp.komitto.projects;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    private static final String COMPLETE = """
            update project set stage = $4 where fiscal_year = $1 and name_key = $2 and group_id is not distinct from $3
            returning id
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

    /**
     * One that has just been completed, together with everything else in the use case at hand. Where another group's project of
     * that year already bears the name, the group's name tells them apart. Answers its id.
     */
    public Uni<UUID> archiveNow(PastProject project) {
        return database.query(ARCHIVE, tuple(project)).chain(() -> completed(project)
                .chain(known -> known.map(id -> Uni.createFrom().item(id))
                        .orElseGet(() -> archiveNow(project.named(project.name() + "（" + project.groupName() + "）")))));
    }

    /** The line of this group; a line of the public record that was only proposed or adopted before moves on. */
    private Uni<Optional<UUID>> completed(PastProject project) {
        Tuple tuple = Tuple.of(project.fiscalYear(), Folding.fold(project.name()), project.groupId(), project.stage());
        return database.query(COMPLETE, tuple)
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.iterator().next().getUUID("id")));
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
