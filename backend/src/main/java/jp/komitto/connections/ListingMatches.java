package jp.komitto.connections;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.connections.MatchViews.Item;
import jp.komitto.connections.MatchViews.Page;
import jp.komitto.connections.Sides.Sided;
import jp.komitto.listings.Posters;
import jp.komitto.listings.Side;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.paging.Cursor;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.security.Actor;

/** Lists of matches: of a person with the groups they manage, of one listing, of what a program posted. */
@ApplicationScoped
class ListingMatches {

    private static final String KEYSET = """
             and ($2::timestamptz is null or (m.updated_at, m.id) < ($2, $3::uuid))
             order by m.updated_at desc, m.id desc limit $4
            """;
    private static final String MINE = """
            select m.id, m.updated_at,
                   case when m.need_kind = 'PERSON' and m.need_party = $1
                          or m.need_kind = 'GROUP' and m.need_party in (select group_id from led) then 'NEED' else 'OFFER' end as side
              from match m
             where (m.need_kind = 'PERSON' and m.need_party = $1 or m.offer_kind = 'PERSON' and m.offer_party = $1
                    or m.need_kind = 'GROUP' and m.need_party in (select group_id from led)
                    or m.offer_kind = 'GROUP' and m.offer_party in (select group_id from led))
            """;
    private static final String WITH_LED =
            "with led as (select group_id from group_membership where account_id = $1 and role = 'MANAGER')\n";
    private static final String OF_LISTING = """
            select m.id, m.updated_at, case when m.need_id = $1 then 'NEED' else 'OFFER' end as side
              from match m where (m.need_id = $1 or m.offer_id = $1)
            """;
    private static final String OF_PROGRAM = """
            select m.id, m.updated_at, case when n.id is not null then 'NEED' else 'OFFER' end as side
              from match m
                   left join listing n on n.id = m.need_id and n.posted_by = $1
                   left join listing o on o.id = m.offer_id and o.posted_by = $1
             where (n.id is not null or o.id is not null)
            """;

    private final Matches matches;
    private final Posters posters;
    private final ShowingMatches showing;
    private final Database database;

    @Inject
    ListingMatches(Matches matches, Posters posters, ShowingMatches showing, Database database) {
        this.matches = matches;
        this.posters = posters;
        this.showing = showing;
        this.database = database;
    }

    @WithSession
    Uni<Page> mine(Actor actor, String cursor, int size) {
        return list(WITH_LED + MINE + KEYSET, actor.id(), cursor, size);
    }

    @WithSession
    Uni<Page> ofListing(UUID listing, Actor actor, String cursor, int size) {
        return posters.requireOwn(listing, actor).chain(own -> list(OF_LISTING + KEYSET, listing, cursor, size));
    }

    @WithSession
    Uni<Page> ofProgram(Actor actor, String cursor, int size) {
        return list(OF_PROGRAM + KEYSET, actor.id(), cursor, size);
    }

    private Uni<Page> list(String sql, UUID whose, String cursor, int size) {
        String query = "matches" + whose;
        Cursor after = cursor == null || cursor.isEmpty() ? null : Cursor.read(cursor, query, 2);
        Tuple tuple = Tuple.of(whose, after == null ? null : time(after), after == null ? null : after.id(1), size + 1);
        return database.query(sql, tuple).chain(rows -> {
            Map<UUID, Side> sides = new HashMap<>();
            List<UUID> ids = new ArrayList<>(rows.size());
            rows.forEach(row -> {
                ids.add(row.getUUID("id"));
                sides.put(row.getUUID("id"), Side.valueOf(row.getString("side")));
            });
            boolean more = ids.size() > size;
            List<UUID> shown = more ? ids.subList(0, size) : ids;
            return items(shown, sides)
                    .map(items -> new Page(
                            items,
                            more
                                    ? Cursor.after(
                                            query,
                                            items.getLast().updatedAt(),
                                            items.getLast().id())
                                    : null));
        });
    }

    private static OffsetDateTime time(Cursor after) {
        try {
            return OffsetDateTime.parse(after.text(0));
        } catch (DateTimeParseException e) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    private Uni<List<Item>> items(List<UUID> ids, Map<UUID, Side> sides) {
        return matches.list("id in ?1", ids)
                .chain(found -> showing.around(found).chain(around -> {
                    Map<UUID, Match> byId = new HashMap<>();
                    found.forEach(match -> byId.put(match.id(), match));
                    return Multi.createFrom()
                            .iterable(ids)
                            .map(id -> new Sided(byId.get(id), sides.get(id)))
                            .onItem()
                            .transformToUniAndConcatenate(sided ->
                                    showing.waiting(sided.match()).map(waiting -> item(sided, around, waiting)))
                            .collect()
                            .asList();
                }));
    }

    private static Item item(Sided sided, ShowingMatches.Around around, Long waiting) {
        Match match = sided.match();
        Side side = sided.side();
        return new Item(
                match.id(),
                side,
                ShowingMatches.status(match, side),
                side == match.proposer(),
                match.mediated() || match.needsCoordinator(),
                ShowingMatches.card(match, Side.NEED, side, around),
                ShowingMatches.card(match, Side.OFFER, side, around),
                ShowingMatches.other(match, side, around),
                match.answerBy(),
                waiting,
                match.agreement() == null ? null : match.agreement().heldOn(),
                match.updatedAt());
    }
}
