package jp.komitto.listings;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.listings.ListingViews.Item;
import jp.komitto.listings.ListingViews.Items;
import jp.komitto.membership.Belonging;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.paging.Cursor;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;

/** Lists of one's own listings, and of a group's for its people. */
@ApplicationScoped
class OwnListings {

    private static final String LIST = """
            select l.id, l.side, l.resource, l.status, l.group_id, g.name as group_name, l.title, l.capacity, l.taken, l.expires_on,
                   l.ended_reason, l.updated_at
              from listing l left join citizen_group g on g.id = l.group_id
             where %s and ($2::timestamptz is null or (l.updated_at, l.id) < ($2, $3::uuid))
             order by l.updated_at desc, l.id desc limit $4
            """;
    private static final String OF_POSTER = LIST.formatted("l.poster = $1");
    private static final String OF_PROGRAM = LIST.formatted("l.posted_by = $1");

    private final Database database;
    private final Belonging belonging;

    @Inject
    OwnListings(Database database, Belonging belonging) {
        this.database = database;
        this.belonging = belonging;
    }

    Uni<Items> mine(Actor actor, String cursor, int size) {
        return list(actor.is(Role.SERVICE) ? OF_PROGRAM : OF_POSTER, actor.id(), cursor, size);
    }

    @WithSession
    Uni<Items> ofGroup(UUID group, Actor actor, String cursor, int size) {
        return belonging.requireMember(group, actor).chain(() -> list(OF_POSTER, group, cursor, size));
    }

    private Uni<Items> list(String sql, UUID whose, String cursor, int size) {
        String query = "listings" + whose;
        Cursor after = cursor == null || cursor.isEmpty() ? null : Cursor.read(cursor, query, 2);
        Tuple tuple = Tuple.of(whose, after == null ? null : time(after), after == null ? null : after.id(1), size + 1);
        return database.query(sql, tuple).map(rows -> {
            List<Item> all = new ArrayList<>(rows.size());
            rows.forEach(row -> all.add(item(row)));
            boolean more = all.size() > size;
            List<Item> items = more ? all.subList(0, size) : all;
            return new Items(
                    items,
                    more
                            ? Cursor.after(
                                    query,
                                    items.getLast().updatedAt(),
                                    items.getLast().id())
                            : null);
        });
    }

    private static OffsetDateTime time(Cursor after) {
        try {
            return OffsetDateTime.parse(after.text(0));
        } catch (DateTimeParseException e) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    private static Item item(Row row) {
        String reason = row.getString("ended_reason");
        return new Item(
                row.getUUID("id"),
                Side.valueOf(row.getString("side")),
                ResourceKind.valueOf(row.getString("resource")),
                ListingStatus.valueOf(row.getString("status")),
                row.getUUID("group_id"),
                row.getString("group_name"),
                row.getString("title"),
                row.getInteger("capacity"),
                row.getInteger("taken"),
                row.getLocalDate("expires_on"),
                reason == null ? null : EndReason.valueOf(reason),
                row.getOffsetDateTime("updated_at"));
    }
}
