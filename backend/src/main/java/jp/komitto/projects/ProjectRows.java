package jp.komitto.projects;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.shared.web.Language;

/** Turns rows of the archive into what readers see, in their language. */
@ApplicationScoped
class ProjectRows {

    private final Terms terms;

    @Inject
    ProjectRows(Terms terms) {
        this.terms = terms;
    }

    List<ProjectCard> cards(RowSet<Row> rows, Language language) {
        List<ProjectCard> cards = new ArrayList<>(rows.size());
        rows.forEach(row -> cards.add(card(row, language)));
        return cards;
    }

    ProjectCard card(Row row, Language language) {
        int year = row.getInteger("fiscal_year");
        return new ProjectCard(
                row.getUUID("id"),
                year,
                yearLabel(year, language),
                row.getString("name"),
                row.getUUID("group_id"),
                row.getString("group_name"),
                terms.term(Scheme.DEPARTMENT, row.getString("department"), language),
                terms.term(Scheme.STAGE, row.getString("stage"), language));
    }

    ProjectPage.ProjectFacets facets(RowSet<Row> rows, Language language) {
        List<ProjectPage.Count> years = new ArrayList<>();
        List<ProjectPage.Count> departments = new ArrayList<>();
        List<ProjectPage.Count> stages = new ArrayList<>();
        rows.forEach(row -> {
            String code = row.getString("code");
            long count = row.getLong("count");
            switch (row.getString("facet")) {
                case "year" ->
                    years.add(new ProjectPage.Count(code, yearLabel(Integer.parseInt(code), language), count));
                case "department" -> departments.add(count(Scheme.DEPARTMENT, code, count, language));
                case "stage" -> stages.add(count(Scheme.STAGE, code, count, language));
                default -> {
                    // the total stands in the same answer and is read by total()
                }
            }
        });
        return new ProjectPage.ProjectFacets(years, departments, stages);
    }

    static long total(RowSet<Row> counts) {
        for (Row row : counts) {
            if (row.getString("facet").equals("total")) {
                return row.getLong("count");
            }
        }
        return 0;
    }

    private ProjectPage.Count count(Scheme scheme, String code, long count, Language language) {
        return new ProjectPage.Count(code, terms.term(scheme, code, language).label(), count);
    }

    private static String yearLabel(int year, Language language) {
        FiscalYear fiscalYear = new FiscalYear(year);
        return language == Language.EN ? fiscalYear.english() : fiscalYear.japanese();
    }
}
