package jp.komitto.suggestions;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.komitto.city.Scheme;
import jp.komitto.city.Term;
import jp.komitto.city.Terms;
import jp.komitto.matching.Matching;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.Freshest;
import jp.komitto.shared.web.Language;
import jp.komitto.suggestions.GapViews.Cell;
import jp.komitto.suggestions.GapViews.GapMap;
import jp.komitto.suggestions.GapViews.Numbers;
import jp.komitto.suggestions.GapViews.OfDistrict;
import jp.komitto.suggestions.GapViews.OfField;

/**
 * Counts needs against offers by district and field. A listing counts in its main field, and in each of its districts. Requests
 * in protected mode are not counted: with them the map would tell what the public lists keep to themselves.
 */
@ApplicationScoped
class LookingForGaps {

    private static final String ANYWHERE = "";
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private static final String COUNTS = """
            with shown as (
                select side, main_field, case when districts = '{}' then '{""}' else districts end as districts
                  from listing where status = 'OPEN' and visibility <> 'PROTECTED'
            )
            select null as district, main_field as field, %1$s from shown group by grouping sets ((), (main_field))
            union all
            select district, main_field, %1$s from shown, unnest(districts) as district
             group by grouping sets ((district), (district, main_field))
            """.formatted("(count(*) filter (where side = 'NEED'))::int as needs,"
            + " (count(*) filter (where side = 'OFFER'))::int as offers");

    private final Database database;
    private final Terms terms;
    private final Rounded rounded;
    private final Clock clock;
    private final Freshest<List<Count>> counts = new Freshest<>(this::count, GOOD_FOR);

    @Inject
    LookingForGaps(Database database, Terms terms, Matching matching, Clock clock) {
        this.database = database;
        this.terms = terms;
        this.rounded = new Rounded(matching.rules().fewest());
        this.clock = clock;
    }

    /** Null district or field: of all of them. */
    private record Count(String district, String field, int needs, int offers) {}

    Uni<GapMap> look(Language language) {
        return counts.get().map(found -> map(found, language));
    }

    private Uni<List<Count>> count() {
        return database.query(COUNTS).map(LookingForGaps::read);
    }

    private static List<Count> read(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Count(
                        row.getString("district"),
                        row.getString("field"),
                        row.getInteger("needs"),
                        row.getInteger("offers")))
                .toList();
    }

    private GapMap map(List<Count> found, Language language) {
        Numbers all = found.stream()
                .filter(count -> count.district() == null && count.field() == null)
                .findFirst()
                .map(this::numbers)
                .orElse(new Numbers(null, null));
        return new GapMap(
                LocalDate.now(clock),
                rounded.step(),
                all,
                districts(found, language).toList(),
                fields(found, language).toList(),
                cells(found, language).toList());
    }

    private Numbers numbers(Count count) {
        return new Numbers(rounded.of(count.needs()), rounded.of(count.offers()));
    }

    /** All of them: whether one is left out must tell nothing. */
    private Stream<OfDistrict> districts(List<Count> found, Language language) {
        return Stream.concat(terms.codes(Scheme.DISTRICT).stream(), Stream.of(ANYWHERE))
                .map(code -> new OfDistrict(
                        district(code, language),
                        of(found.stream()
                                .filter(count -> code.equals(count.district()) && count.field() == null)
                                .findFirst())));
    }

    private Stream<OfField> fields(List<Count> found, Language language) {
        return terms.codes(Scheme.FIELD).stream()
                .map(code -> new OfField(
                        terms.term(Scheme.FIELD, code, language),
                        of(found.stream()
                                .filter(count -> count.district() == null && code.equals(count.field()))
                                .findFirst())));
    }

    private Numbers of(Optional<Count> count) {
        return count.map(this::numbers).orElse(new Numbers(null, null));
    }

    private Stream<Cell> cells(List<Count> found, Language language) {
        return found.stream()
                .filter(count -> count.district() != null && count.field() != null)
                .filter(count -> count.needs() >= rounded.step() || count.offers() >= rounded.step())
                .sorted(Comparator.comparing(Count::district).thenComparing(Count::field))
                .map(count -> new Cell(
                        district(count.district(), language),
                        terms.term(Scheme.FIELD, count.field(), language),
                        numbers(count)));
    }

    private Term district(String code, Language language) {
        return code.equals(ANYWHERE) ? null : terms.term(Scheme.DISTRICT, code, language);
    }
}
