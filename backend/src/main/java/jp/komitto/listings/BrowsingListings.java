package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.city.Terms;
import jp.komitto.listings.ListingViews.Detail;
import jp.komitto.listings.ListingViews.Page;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.paging.Cursor;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.web.Language;

/** Needs and offers for everybody: filters, counts of each filter's choices, a page at a time. */
@ApplicationScoped
class BrowsingListings {

    /** What everybody may see: open, not protected, and of a group only while it stands in the directory. */
    private static final String SHOWN = """
            l.status = 'OPEN' and l.visibility <> 'PROTECTED' and l.side = $1
            and (l.group_id is null or g.status = 'REGISTERED')
            """;

    private static final String BY_RESOURCE = "(cardinality($2::text[]) = 0 or l.resource = any($2))";
    private static final String BY_DISTRICT =
            "(cardinality($3::text[]) = 0 or l.districts = '{}' or l.districts && $3)";
    private static final String BY_WEEKDAY = "(l.slots = 0 or l.slots & $4::int <> 0)";
    private static final String BY_BAND = "(l.slots = 0 or l.slots & $5::int <> 0)";
    private static final String BY_SLOT = "(l.slots = 0 or l.slots & $4::int & $5::int <> 0)";
    private static final String BY_FIELD = "(cardinality($6::text[]) = 0 or l.fields && $6)";
    private static final String BY_LANGUAGE = "(cardinality($7::text[]) = 0 or l.languages && $7)";
    private static final String BY_COMMITMENT = "(cardinality($8::text[]) = 0 or l.commitment = any($8))";
    private static final String IN_WEEK = """
            (l.days && $14::date[]
             or l.days = '{}' and (l.period_from is null or l.period_from <= ($14::date[])[7])
                and (l.period_until is null or l.period_until >= ($14::date[])[1]))
            """;
    private static final String BY_ENTRANCE = "(not $9 or " + IN_WEEK + ") and (not $10 or l.commitment = 'ONCE')"
            + " and (not $11 or l.beginner) and (not $12 or l.online) and ($13::uuid is null or l.group_id = $13)";

    private static final String ALL =
            String.join(" and ", BY_RESOURCE, BY_DISTRICT, BY_SLOT, BY_FIELD, BY_LANGUAGE, BY_COMMITMENT, BY_ENTRANCE);

    private static final String NEWEST = ListingRow.SELECT
            + "where " + SHOWN + " and " + ALL
            + " and ($15::timestamptz is null or (l.opened_at, l.id) < ($15, $16::uuid))"
            + " order by l.opened_at desc, l.id desc limit $17";
    private static final String SOONEST = ListingRow.SELECT
            + "where " + SHOWN + " and " + ALL
            + " and ($15::date is null or (l.expires_on, l.id) > ($15, $16::uuid))"
            + " order by l.expires_on, l.id limit $17";

    private static final String COUNTS = """
            with shown as materialized (
                select l.resource, l.districts, l.slots, l.fields, l.languages, l.commitment, l.beginner, l.online, l.district_ok,
                       l.in_week, l.resource_ok, l.slot_ok, l.weekday_ok, l.band_ok, l.field_ok, l.language_ok, l.commitment_ok
                  from (select l.*, %s as resource_ok, %s as district_ok, %s as slot_ok, %s as weekday_ok, %s as band_ok,
                               %s as field_ok, %s as language_ok, %s as commitment_ok, %s as in_week
                          from listing l left join citizen_group g on g.id = l.group_id
                         where %s and %s) l
            ), found as (
                select *, resource_ok and district_ok and slot_ok and field_ok and language_ok and commitment_ok as all_ok from shown
            )
            select 'total' as facet, '' as code, count(*) as count from found where all_ok
            union all select 'thisWeek', '', count(*) from found where all_ok and in_week
            union all select 'oneDay', '', count(*) from found where all_ok and commitment = 'ONCE'
            union all select 'beginner', '', count(*) from found where all_ok and beginner
            union all select 'online', '', count(*) from found where all_ok and online
            union all select 'resource', resource, count(*) from found
                       where district_ok and slot_ok and field_ok and language_ok and commitment_ok group by resource
            union all select 'district', code, count(*) from found, unnest(case districts when '{}' then array[''] else districts end) as code
                       where resource_ok and slot_ok and field_ok and language_ok and commitment_ok group by code
            union all select 'weekday', day::text, count(*) from found, generate_series(0, 6) as day
                       where resource_ok and district_ok and field_ok and language_ok and commitment_ok
                         and (slots = 0 or slots & (7 << 3 * day) & $5::int <> 0) group by day
            union all select 'band', band::text, count(*) from found, generate_series(0, 2) as band
                       where resource_ok and district_ok and field_ok and language_ok and commitment_ok
                         and (slots = 0 or slots & (299593 << band) & $4::int <> 0) group by band
            union all select 'field', code, count(*) from found, unnest(fields) as code
                       where resource_ok and district_ok and slot_ok and language_ok and commitment_ok group by code
            union all select 'language', code, count(*) from found, unnest(languages) as code
                       where resource_ok and district_ok and slot_ok and field_ok and commitment_ok group by code
            union all select 'commitment', commitment, count(*) from found
                       where resource_ok and district_ok and slot_ok and field_ok and language_ok group by commitment
            """.formatted(
                    BY_RESOURCE,
                    BY_DISTRICT,
                    BY_SLOT,
                    BY_WEEKDAY,
                    BY_BAND,
                    BY_FIELD,
                    BY_LANGUAGE,
                    BY_COMMITMENT,
                    IN_WEEK,
                    SHOWN,
                    BY_ENTRANCE);

    private static final String ONE = ListingRow.SELECT
            + "where l.id = $1 and l.side = $2 and l.visibility <> 'PROTECTED' and l.opened_at is not null"
            + " and (l.group_id is null or g.status = 'REGISTERED')"
            + " and (l.visibility = 'PUBLIC' or l.status in ('OPEN', 'CLOSED'))";

    private final Database database;
    private final Terms terms;
    private final FacetCounts facets;
    private final Clock clock;

    @Inject
    BrowsingListings(Database database, Terms terms, FacetCounts facets, Clock clock) {
        this.database = database;
        this.terms = terms;
        this.facets = facets;
        this.clock = clock;
    }

    Uni<Page> browse(Side side, ListingQuery query, Language language) {
        ListingFilter filter = ListingFilter.of(side, query, terms, LocalDate.now(clock));
        return database.query(filter.soonest() ? SOONEST : NEWEST, page(filter, query))
                .chain(found -> database.query(COUNTS, filter.parameters())
                        .map(counts -> page(filter, query.size, found, counts, language)));
    }

    private static Tuple page(ListingFilter filter, ListingQuery query) {
        Tuple tuple = filter.parameters();
        Cursor after = query.cursor == null || query.cursor.isEmpty()
                ? null
                : Cursor.read(query.cursor, filter.fingerprint(), 2);
        if (filter.soonest()) {
            tuple.addLocalDate(after == null ? null : day(after));
        } else {
            tuple.addOffsetDateTime(after == null ? null : time(after));
        }
        return tuple.addUUID(after == null ? null : after.id(1)).addInteger(query.size + 1);
    }

    private static LocalDate day(Cursor after) {
        try {
            return LocalDate.parse(after.text(0));
        } catch (DateTimeParseException e) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    private static OffsetDateTime time(Cursor after) {
        try {
            return OffsetDateTime.parse(after.text(0));
        } catch (DateTimeParseException e) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    private Page page(ListingFilter filter, int size, RowSet<Row> found, RowSet<Row> counts, Language language) {
        List<ListingCard> cards = new ArrayList<>(found.size());
        found.forEach(row -> cards.add(new ListingRow(row, terms, language).card()));
        boolean more = cards.size() > size;
        List<ListingCard> items = more ? cards.subList(0, size) : cards;
        return new Page(
                items,
                FacetCounts.total(counts),
                more ? cursorAfter(filter, items.getLast()) : null,
                facets.of(counts, language));
    }

    private static String cursorAfter(ListingFilter filter, ListingCard last) {
        return Cursor.after(filter.fingerprint(), filter.soonest() ? last.expiresOn() : last.openedAt(), last.id());
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
