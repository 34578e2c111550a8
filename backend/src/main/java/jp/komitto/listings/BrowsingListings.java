package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.komitto.browsing.Browsing;
import jp.komitto.browsing.Facet;
import jp.komitto.browsing.Found;
import jp.komitto.browsing.Question;
import jp.komitto.city.Terms;
import jp.komitto.listings.ListingViews.Detail;
import jp.komitto.listings.ListingViews.Page;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.web.Language;

/** Needs and offers for everybody: filters, counts of each filter's choices, a page at a time. */
@ApplicationScoped
class BrowsingListings {

    /** What everybody may see: open, not protected, and of a group only while it stands in the directory. */
    private static final String SHOWN = ListingRow.SELECT + """
            where l.id = any($1::uuid[]) and l.side = $2 and l.status = 'OPEN' and l.visibility <> 'PROTECTED'
              and (l.group_id is null or g.status = 'REGISTERED')
            order by array_position($1::uuid[], l.id)
            """;

    private static final String ONE = ListingRow.SELECT
            + "where l.id = $1 and l.side = $2 and l.visibility <> 'PROTECTED' and l.opened_at is not null"
            + " and (l.group_id is null or g.status = 'REGISTERED')"
            + " and (l.visibility = 'PUBLIC' or l.status in ('OPEN', 'CLOSED'))";

    private final Browsing browsing;
    private final Database database;
    private final Terms terms;
    private final FacetCounts facets;
    private final Clock clock;

    @Inject
    BrowsingListings(Browsing browsing, Database database, Terms terms, FacetCounts facets, Clock clock) {
        this.browsing = browsing;
        this.database = database;
        this.terms = terms;
        this.facets = facets;
        this.clock = clock;
    }

    Uni<Page> browse(Side side, ListingQuery query, Language language) {
        var filter = new ListingFilter(terms).of(side, query);
        return browsing.find(Question.of(filter, LocalDate.now(clock), query.cursor, query.size))
                .chain(found -> cards(side, found, language)
                        .map(cards ->
                                new Page(cards, found.count(Facet.TOTAL), found.cursor(), facets.of(found, language))));
    }

    /** As they are now: what was taken back since it was found is left out. */
    private Uni<List<ListingCard>> cards(Side side, Found found, Language language) {
        if (found.ids().isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Tuple parameters =
                Tuple.tuple().addArrayOfUUID(found.ids().toArray(UUID[]::new)).addString(side.name());
        return database.query(SHOWN, parameters).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new ListingRow(row, terms, language).card())
                .toList());
    }

    /** What is over keeps its address; what was taken back says that it is gone. */
    Uni<Detail> one(Side side, UUID id, Language language) {
        return database.query(ONE, Tuple.of(id, side.name())).map(rows -> {
            if (rows.size() == 0) {
                throw ListingProblem.LISTING_NOT_FOUND.problem();
            }
            Row row = rows.iterator().next();
            ListingStatus status = ListingStatus.valueOf(row.getString("status"));
            if (status == ListingStatus.CLOSED) {
                throw ListingProblem.LISTING_OVER.problem();
            }
            if (!status.isShown()) {
                throw ListingProblem.LISTING_NOT_FOUND.problem();
            }
            return new ListingRow(row, terms, language).detail();
        });
    }
}
