package jp.komitto.search;

import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.komitto.shared.text.QueryText;

/** The statements of {@link SqlGroupSearch}. */
final class SqlQuery {

    private static final int FIRST_FILTER = 4;
    private static final int FIRST_OF_PAGE = FIRST_FILTER + Filter.values().length;

    /** How well each registered group matches: 4 whole name, 3 in a name, 2 in a text, 1 by reading, 0 not at all. */
    private static final String LEVEL = """
            case when $1::text is null then 0
                 when $1 <> '' and $1 = any(s.name_keys) then 4
                 else coalesce((
                     select min(case
                                when strpos(s.name_text, term->>'literal') > 0 then 3
                                when strpos(s.body_text, term->>'literal') > 0 then 2
                                when exists (select from jsonb_array_elements(term->'readings') as words
                                              where s.readings @> array(select jsonb_array_elements_text(words)))
                                  or exists (select from jsonb_array_elements_text(term->'spoken') as spoken
                                              where strpos(s.name_reading, spoken) > 0) then 1
                                else 0 end)
                       from jsonb_array_elements($2::jsonb) as term), 0)
            end""";

    /** Every registered group with its level, and of each filter whether it lets the group pass. */
    private static final String GROUPS = """
            with levelled as (
                select g.*, s.sort_key, %s as level
                  from citizen_group g join group_search s on s.group_id = g.id
                 where g.status = 'REGISTERED'
            ), passing as materialized (
                select levelled.*, ($1::text is null or level > 0) as by_text, $3::date as stale_before, %s
                  from levelled
            )
            """.formatted(LEVEL, filters(SqlQuery::passes, ", "));

    static final String COUNTS = GROUPS
            + "select 'total' as what, '' as filter, '' as value, count(*)::int as count from passing where "
            + passingAllBut(null)
            + filters(
                    filter ->
                            " union all select 'facet', '%s', value, count(*)::int from passing, unnest(%s) as value where %s group by value"
                                    .formatted(filter, valuesOf(filter), passingAllBut(filter)),
                    "")
            + filters(
                    filter -> " union all select 'hint', '%s', '', count(*)::int from passing where %s"
                            .formatted(filter, passingAllBut(filter)),
                    "")
            + " union all select 'hint', '', '', count(*)::int from passing where "
            + filters(filter -> by(filter), " and ");

    static final String PAGE = GROUPS
            + """
            , ranked as (
                select id, sort_key, case $%1$d
                           when 'KANA' then 0
                           when 'CONFIRMED' then coalesce(date '1970-01-01' - confirmed_on, 2147483647)
                           else 2 * (4 - level) + (confirmed_on is null or confirmed_on < stale_before)::int
                       end as rank
                  from passing where %2$s
            )
            select id, sort_key, rank
              from ranked
             where $%3$d::int is null or (rank, sort_key collate "C", id) > ($%3$d, $%4$d::text collate "C", $%5$d::uuid)
             order by rank, sort_key collate "C", id
             limit $%6$d
            """.formatted(
                            FIRST_OF_PAGE,
                            passingAllBut(null),
                            FIRST_OF_PAGE + 1,
                            FIRST_OF_PAGE + 2,
                            FIRST_OF_PAGE + 3,
                            FIRST_OF_PAGE + 4);

    static final String SUGGEST = """
            select id, rank from (
                select g.id, s.sort_key, (
                    select min(number) from jsonb_array_elements($1::jsonb) with ordinality as way (demands, number)
                     where not exists (
                         select from jsonb_array_elements(way.demands) as alternatives
                          where not exists (
                              select from jsonb_array_elements(alternatives) as stretch
                               where strpos(case stretch->>'of' when 'NAME' then s.name_text else s.name_reading end,
                                            stretch->>'text') > 0)))::int as rank
                  from citizen_group g join group_search s on s.group_id = g.id
                 where g.status = 'REGISTERED') as names
             where rank is not null
             order by rank, sort_key collate "C", id
             limit $2
            """;

    private SqlQuery() {}

    static Tuple parameters(GroupQuery query) {
        Optional<QueryText> text = query.terms();
        Tuple parameters = Tuple.tuple()
                .addString(text.map(QueryText::key).orElse(null))
                .addValue(text.map(SqlText::terms).orElseGet(JsonArray::new))
                .addLocalDate(query.staleBefore());
        for (Filter filter : Filter.values()) {
            List<String> values = query.filters().get(filter);
            parameters.addArrayOfString(values == null ? null : values.toArray(String[]::new));
        }
        return parameters;
    }

    static Tuple page(GroupQuery query) {
        Position after = query.after();
        return parameters(query)
                .addString(query.sort().name())
                .addInteger(after == null ? null : after.rank())
                .addString(after == null ? null : after.sortKey())
                .addUUID(after == null ? null : after.id())
                .addInteger(query.size() + 1);
    }

    private static String passes(Filter filter) {
        return "($%1$d::text[] is null or coalesce(%2$s && $%1$d, false)) as %3$s"
                .formatted(FIRST_FILTER + filter.ordinal(), valuesOf(filter), by(filter));
    }

    private static String valuesOf(Filter filter) {
        return filter.several() ? filter.column() : "array_remove(array[%s::text], null)".formatted(filter.column());
    }

    private static String passingAllBut(Filter except) {
        return Stream.concat(
                        Stream.of("by_text"),
                        Stream.of(Filter.values())
                                .filter(filter -> filter != except)
                                .map(SqlQuery::by))
                .collect(Collectors.joining(" and "));
    }

    private static String by(Filter filter) {
        return "by_" + filter.column();
    }

    private static String filters(Function<Filter, String> sql, String between) {
        return Stream.of(Filter.values()).map(sql).collect(Collectors.joining(between));
    }
}
