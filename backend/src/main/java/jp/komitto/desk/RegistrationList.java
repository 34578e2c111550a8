package jp.komitto.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jp.komitto.desk.RegistrationViews.Item;
import jp.komitto.desk.RegistrationViews.ItemPage;
import jp.komitto.registration.Channel;
import jp.komitto.registration.RegistrationStatus;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.paging.Cursor;

/** All registrations that have reached the city. What people are still writing for themselves is theirs alone. */
@ApplicationScoped
class RegistrationList {

    private static final String REACHED = """
             from registration
            where (versions > 0 or channel in ('COUNTER', 'PHONE', 'POST'))
              and (cardinality($1::text[]) = 0 or status = any($1))
            """;

    private static final String PAGE = """
            select id, receipt, status, channel, answers ->> 'name' as name, answers ->> 'kind' as kind, versions, submitted_at,
                   (correction ->> 'deadline')::date as correction_deadline, decided_at, registered_until
            """ + REACHED + " and ($2::uuid is null or id < $2) order by id desc limit $3";

    private static final String TOTAL = "select count(*) as total " + REACHED;

    private final Database database;

    @Inject
    RegistrationList(Database database) {
        this.database = database;
    }

    Uni<ItemPage> page(RegistrationQuery query) {
        String[] status = query.status.stream().map(Enum::name).sorted().toArray(String[]::new);
        List<String> same = List.of(status);
        Tuple tuple = Tuple.tuple()
                .addArrayOfString(status)
                .addUUID(
                        query.cursor == null
                                ? null
                                : Cursor.read(query.cursor, same, 1).id(0))
                .addInteger(query.size + 1);
        return database.query(PAGE, tuple)
                .chain(rows -> database.query(TOTAL, Tuple.tuple().addArrayOfString(status))
                        .map(total -> page(rows, total.iterator().next().getLong("total"), query.size, same)));
    }

    private static ItemPage page(RowSet<Row> rows, long total, int size, List<String> same) {
        List<Item> all = new ArrayList<>(rows.size());
        rows.forEach(row -> all.add(item(row)));
        boolean more = all.size() > size;
        List<Item> items = more ? all.subList(0, size) : all;
        return new ItemPage(
                items, total, more ? Cursor.after(same, items.getLast().id()) : null);
    }

    private static Item item(Row row) {
        return new Item(
                row.getUUID("id"),
                row.getString("receipt"),
                RegistrationStatus.valueOf(row.getString("status")),
                Channel.valueOf(row.getString("channel")),
                row.getString("name"),
                row.getString("kind"),
                row.getInteger("versions"),
                row.getOffsetDateTime("submitted_at"),
                row.getLocalDate("correction_deadline"),
                row.getOffsetDateTime("decided_at"),
                row.getLocalDate("registered_until"));
    }
}
