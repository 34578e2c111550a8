package jp.komitto.projects;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.web.Language;

/** Reads the archive. */
@ApplicationScoped
public class Projects {

    private static final String COLUMNS = "id, fiscal_year, name, group_id, group_name, department, stage";
    private static final String NEWEST_FIRST = "order by fiscal_year desc, name_key, id";

    private static final String ONE = "select " + COLUMNS + ", source_title, source_as_of from project where id = $1";
    static final String OF_GROUP =
            "select " + COLUMNS + " from project where group_id = $1 " + NEWEST_FIRST + " limit 100";
    private static final String OF_DEPARTMENT = "select " + COLUMNS
            + " from project where department = $1 and group_id is distinct from $2 and id <> $3 " + NEWEST_FIRST
            + " limit 5";

    private static final String STORY = """
            select proposal_id, situation, done, effect, hint, participants, settled_at
              from project_case where project_id = $1 and status = 'PUBLISHED'
            """;

    private final Database database;
    private final ProjectRows rows;

    @Inject
    Projects(Database database, ProjectRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** All projects of a group, newest first. */
    public Uni<List<ProjectCard>> ofGroup(UUID group, Language language) {
        return database.query(OF_GROUP, Tuple.of(group)).map(found -> rows.cards(found, language));
    }

    Uni<ProjectView> require(UUID id, Language language) {
        return database.query(ONE, Tuple.of(id)).map(Projects::single).chain(row -> page(row, language));
    }

    private static Row single(RowSet<Row> found) {
        if (found.size() == 0) {
            throw ProjectProblem.PROJECT_NOT_FOUND.problem();
        }
        return found.iterator().next();
    }

    private Uni<ProjectView> page(Row row, Language language) {
        ProjectCard card = rows.card(row, language);
        ProjectView.SourceView source =
                new ProjectView.SourceView(row.getString("source_title"), row.getLocalDate("source_as_of"));
        return related(card, language)
                .chain(related -> sameDepartment(card, language).chain(neighbours -> story(card.id())
                        .map(story -> ProjectView.of(card, source, story.orElse(null), related, neighbours))));
    }

    private Uni<Optional<ProjectView.StoryView>> story(UUID id) {
        return database.query(STORY, Tuple.of(id))
                .map(found -> found.size() == 0
                        ? Optional.empty()
                        : Optional.of(story(found.iterator().next())));
    }

    private static ProjectView.StoryView story(Row row) {
        return new ProjectView.StoryView(
                row.getUUID("proposal_id"),
                row.getString("situation"),
                row.getString("done"),
                row.getString("effect"),
                row.getString("hint"),
                row.getInteger("participants"),
                row.getOffsetDateTime("settled_at"));
    }

    private Uni<List<ProjectCard>> related(ProjectCard card, Language language) {
        return card.groupId() == null
                ? Uni.createFrom().item(List.of())
                : ofGroup(card.groupId(), language).map(all -> without(card, all));
    }

    private Uni<List<ProjectCard>> sameDepartment(ProjectCard card, Language language) {
        Tuple parameters = Tuple.of(card.department().code(), card.groupId(), card.id());
        return database.query(OF_DEPARTMENT, parameters).map(found -> rows.cards(found, language));
    }

    private static List<ProjectCard> without(ProjectCard card, List<ProjectCard> all) {
        List<ProjectCard> others = new ArrayList<>(all);
        others.removeIf(other -> other.id().equals(card.id()));
        return others;
    }
}
