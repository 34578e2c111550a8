package jp.komitto.projects;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.paging.Cursor;
import jp.komitto.shared.text.Folding;
import jp.komitto.shared.web.Language;

/** Finds projects in the archive: words, filters, counts of each filter's choices, a page at a time. */
@ApplicationScoped
class SearchingProjects {

    private static final String WORDS =
            "(select coalesce(bool_and(strpos(search_text, word) > 0), true) from unnest($1::text[]) as word)"
                    + " and ($2::uuid is null or group_id = $2)";
    private static final String YEAR = "(cardinality($3::int[]) = 0 or fiscal_year = any($3))";
    private static final String DEPARTMENT = "(cardinality($4::text[]) = 0 or department = any($4))";
    private static final String STAGE = "(cardinality($5::text[]) = 0 or stage = any($5))";
    private static final String ALL = String.join(" and ", WORDS, YEAR, DEPARTMENT, STAGE);

    private static final String PAGE = """
            select id, fiscal_year, name, name_key, group_id, group_name, department, stage
              from project
             where %s and ($6::int is null or fiscal_year < $6
                           or (fiscal_year = $6 and (name_key, id) > ($7::text, $8::uuid)))
             order by fiscal_year desc, name_key, id
             limit $9
            """.formatted(ALL);

    private static final String COUNTS = """
            select 'total' as facet, '' as code, count(*) as count from project where %s
            union all select 'year', fiscal_year::text, count(*) from project where %s group by fiscal_year
            union all select 'department', department, count(*) from project where %s group by department
            union all select 'stage', stage, count(*) from project where %s group by stage
            order by facet, count desc, code desc
            """.formatted(
                    ALL,
                    String.join(" and ", WORDS, DEPARTMENT, STAGE),
                    String.join(" and ", WORDS, YEAR, STAGE),
                    String.join(" and ", WORDS, YEAR, DEPARTMENT));

    private final Database database;
    private final ProjectRows rows;

    @Inject
    SearchingProjects(Database database, ProjectRows rows) {
        this.database = database;
        this.rows = rows;
    }

    Uni<ProjectPage> search(ProjectQuery query, Language language) {
        ProjectFilter filter = ProjectFilter.of(query);
        Uni<RowSet<Row>> page = database.query(PAGE, page(filter, query));
        return page.chain(found -> database.query(COUNTS, filter.parameters())
                .map(counts -> assemble(filter, query.size, found, counts, language)));
    }

    private static Tuple page(ProjectFilter filter, ProjectQuery query) {
        Tuple tuple = filter.parameters();
        if (query.cursor == null || query.cursor.isEmpty()) {
            tuple.addInteger(null).addString(null).addUUID(null);
        } else {
            Cursor after = Cursor.read(query.cursor, filter.fingerprint(), 3);
            tuple.addInteger(after.number(0)).addString(after.text(1)).addUUID(after.id(2));
        }
        return tuple.addInteger(query.size + 1);
    }

    private ProjectPage assemble(
            ProjectFilter filter, int size, RowSet<Row> found, RowSet<Row> counts, Language language) {
        List<ProjectCard> cards = rows.cards(found, language);
        boolean more = cards.size() > size;
        List<ProjectCard> items = more ? cards.subList(0, size) : cards;
        return new ProjectPage(
                items,
                ProjectRows.total(counts),
                more ? cursorAfter(filter, items.getLast()) : null,
                rows.facets(counts, language));
    }

    private static String cursorAfter(ProjectFilter filter, ProjectCard last) {
        return Cursor.after(filter.fingerprint(), last.fiscalYear(), Folding.fold(last.name()), last.id());
    }
}
