package jp.komitto.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.komitto.city.Freshness;
import jp.komitto.city.Terms;
import jp.komitto.projects.Projects;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.web.Language;

/** Reads groups for their pages and for lists. */
@ApplicationScoped
public class Groups {

    static final String CARDS = """
            select id, status, name, name_kana, name_en, kind, main_field, fields, district, weekdays, times, schedule,
                   audiences, languages, recruiting, confirmed_on, disclosure_level, sample, lat, lon,
                   left(coalesce(case $2 when 'en' then summary_en when 'ja-x-easy' then summary_easy end,
                                 purpose, activities, ''), 120) as summary
              from citizen_group
             where id = any($1)
            """;

    static final String PAGE = """
            select g.id, g.status, g.sample, g.disclosure_level, g.disclosure_missing, g.updated_at, s.furigana, %s
              from citizen_group g
                   left join group_contact c on c.group_id = g.id
                   left join group_search s on $2 and s.group_id = g.id
             where g.id = $1
            """.formatted(GroupTable.selectList());

    private static final String BY_NAME = "select id, name_key from citizen_group where name_key = any($1)";

    private final Database database;
    private final Projects projects;
    private final Terms terms;
    private final Freshness freshness;
    private final Clock clock;

    @Inject
    Groups(Database database, Projects projects, Terms terms, Freshness freshness, Clock clock) {
        this.database = database;
        this.projects = projects;
        this.terms = terms;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** The cards of these groups, in this order; a group that has gone meanwhile is left out. */
    public Uni<List<GroupCard>> cards(List<UUID> ids, Language language) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return database.query(CARDS, Tuple.of(ids.toArray(UUID[]::new), language.tag()))
                .map(rows -> inOrder(ids, rows, language));
    }

    private List<GroupCard> inOrder(List<UUID> ids, RowSet<Row> rows, Language language) {
        Map<UUID, GroupCard> found = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        rows.forEach(row -> {
            GroupCard card = new GroupRow(row, terms, freshness, today, language).card();
            found.put(card.id(), card);
        });
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The page of one group; an expired group's page stays readable. */
    Uni<GroupView> require(UUID id, Language language, boolean withFurigana) {
        return database.query(PAGE, Tuple.of(id, withFurigana))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw DirectoryProblem.GROUP_NOT_FOUND.problem();
                    }
                    return rows.iterator().next();
                })
                .chain(row -> projects.ofGroup(id, language)
                        .map(lines -> new GroupRow(row, terms, freshness, LocalDate.now(clock), language)
                                .page(lines, withFurigana)));
    }

    /** The ids of groups of these names; names nobody bears are left out. */
    public Uni<Map<String, UUID>> idsByName(List<String> names) {
        Map<String, String> nameByKey = new HashMap<>();
        names.forEach(name -> nameByKey.put(NameKey.of(name), name));
        return database.query(BY_NAME, Tuple.of(nameByKey.keySet().toArray(String[]::new)))
                .map(rows -> {
                    Map<String, UUID> ids = new HashMap<>();
                    rows.forEach(row -> ids.put(nameByKey.get(row.getString("name_key")), row.getUUID("id")));
                    return ids;
                });
    }
}
