package jp.komitto.coordination;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.coordination.DeskViews.Count;
import jp.komitto.coordination.DeskViews.Desk;
import jp.komitto.coordination.DeskViews.Reason;
import jp.komitto.coordination.DeskViews.Request;
import jp.komitto.coordination.DeskViews.Unfilled;
import jp.komitto.listings.EndReason;
import jp.komitto.listings.ListingCard;
import jp.komitto.listings.ListingCards;
import jp.komitto.listings.Side;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.shared.web.Language;

/** The desk as a whole: what waits, what waits too long, and what stayed unfilled for which reason. */
@ApplicationScoped
class LookingOverDesk {

    private static final String REQUESTS = """
            select l.id, l.on_behalf_of, l.opened_at, count(*) over () as total,
                   count(*) filter (where l.opened_at < $2) over () as overdue
              from listing l where %s order by l.opened_at, l.id limit $1
            """.formatted(RequestsWaiting.ALONE);
    private static final String COUNTS = """
            select (select count(*) from match m where %s) as to_answer,
                   (select count(*) from match m where %s) as to_arrange,
                   (select count(*) from attendance
                     where minutes is null and need_minutes is not null and offer_minutes is not null) as disputes,
                   (select count(*) from match where status = 'REPORTED') as reports
            """.formatted(Mediating.TO_ANSWER, Mediating.TO_ARRANGE);
    private static final String UNFILLED = """
            with gone as (
                select id, ended_reason, districts, main_field from listing
                 where side = $1 and ended_reason is not null and status in ('EXPIRED', 'CLOSED') and taken < capacity
                   and opened_at is not null and not sample and updated_at >= $2 and updated_at < $3
            )
            select 'reason' as part, ended_reason as code, count(*) as listings from gone group by ended_reason
            union all
            select 'district', district, count(*)
              from gone left join lateral unnest(districts) as district on true group by district
            union all
            select 'field', main_field, count(*) from gone group by main_field
            union all
            select 'all', null, count(*) from gone
            order by listings desc, code
            """;

    private final Database database;
    private final ListingCards cards;
    private final Terms terms;
    private final CoordinationRules rules;
    private final Clock clock;

    @Inject
    LookingOverDesk(Database database, ListingCards cards, Terms terms, CoordinationRules rules, Clock clock) {
        this.database = database;
        this.cards = cards;
        this.terms = terms;
        this.rules = rules;
        this.clock = clock;
    }

    private record Waiting(UUID id, UUID intake, OffsetDateTime since) {}

    @WithSession
    Uni<Desk> look(int size) {
        OffsetDateTime late = OffsetDateTime.now(clock).minusDays(rules.requestDays());
        return database.query(REQUESTS, Tuple.of(size, late)).chain(rows -> {
            List<Waiting> waiting = new ArrayList<>(rows.size());
            rows.forEach(row -> waiting.add(
                    new Waiting(row.getUUID("id"), row.getUUID("on_behalf_of"), row.getOffsetDateTime("opened_at"))));
            long total = first(rows, "total");
            long overdue = first(rows, "overdue");
            return cards.of(waiting.stream().map(Waiting::id).toList(), Language.JA)
                    .chain(found -> database.query(COUNTS)
                            .map(counts -> desk(
                                    requests(waiting, found, late),
                                    total,
                                    overdue,
                                    counts.iterator().next())));
        });
    }

    private static long first(RowSet<Row> rows, String column) {
        return rows.size() == 0 ? 0 : rows.iterator().next().getLong(column);
    }

    private static List<Request> requests(List<Waiting> waiting, List<ListingCard> found, OffsetDateTime late) {
        Map<UUID, ListingCard> byId = found.stream().collect(Collectors.toMap(ListingCard::id, Function.identity()));
        return waiting.stream()
                .filter(one -> byId.containsKey(one.id()))
                .map(one -> new Request(
                        byId.get(one.id()),
                        one.intake(),
                        one.since(),
                        one.since().isBefore(late)))
                .toList();
    }

    private static Desk desk(List<Request> requests, long total, long overdue, Row counts) {
        return new Desk(
                requests,
                total,
                overdue,
                counts.getLong("to_answer"),
                counts.getLong("to_arrange"),
                counts.getLong("disputes"),
                counts.getLong("reports"));
    }

    /** Both days included; a fiscal year up to now where none are named. */
    Uni<Unfilled> unfilled(Side side, LocalDate from, LocalDate until, Language language) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = until == null ? today : until;
        LocalDate first = from == null ? FiscalYear.of(last).firstDay() : from;
        Tuple tuple = Tuple.of(
                side.name(),
                first.atStartOfDay(FiscalYear.TOKYO).toOffsetDateTime(),
                last.plusDays(1).atStartOfDay(FiscalYear.TOKYO).toOffsetDateTime());
        return database.query(UNFILLED, tuple).map(rows -> {
            Map<String, List<Row>> parts = new HashMap<>();
            rows.forEach(row -> parts.computeIfAbsent(row.getString("part"), part -> new ArrayList<>())
                    .add(row));
            return new Unfilled(
                    side,
                    first,
                    last,
                    parts.get("all").getFirst().getLong("listings"),
                    parts.getOrDefault("reason", List.of()).stream()
                            .map(row -> new Reason(EndReason.valueOf(row.getString("code")), row.getLong("listings")))
                            .toList(),
                    counts(parts.getOrDefault("district", List.of()), Scheme.DISTRICT, language),
                    counts(parts.getOrDefault("field", List.of()), Scheme.FIELD, language));
        });
    }

    private List<Count> counts(List<Row> rows, Scheme scheme, Language language) {
        return rows.stream()
                .map(row -> new Count(
                        row.getString("code") == null ? null : terms.term(scheme, row.getString("code"), language),
                        row.getLong("listings")))
                .toList();
    }
}
