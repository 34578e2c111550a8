package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.proposals.ProposalViews.Item;
import jp.komitto.proposals.ProposalViews.Items;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Actor;

/** Proposals in lists, for each side its own. */
@ApplicationScoped
class ListingProposals {

    private static final String COLUMNS = """
            select p.id, p.call_id, p.group_id, coalesce(g.name, r.answers ->> 'name', '') as group_name,
                   coalesce(p.answers ->> 'title', '') as title, p.slot, p.status, p.department, p.department_state,
                   (p.budget ->> 'request')::bigint as request, p.receipt, p.submitted_at,
                   p.correction ->> 'deadline' as deadline, p.project_year, p.sample
              from proposal p
                   left join citizen_group g on g.id = p.group_id
                   left join registration r on r.id = p.group_id
            """;
    private static final String MINE = COLUMNS + """
             where exists (select 1 from group_membership m where m.group_id = p.group_id and m.account_id = $1)
             order by p.begun_at desc, p.id limit 500
            """;
    private static final String OF_DEPARTMENTS = COLUMNS + """
             where p.department = any($1) and (p.department_state <> 'OPEN' or p.versions > 0)
             order by p.begun_at desc, p.id limit 500
            """;
    private static final String AT_DESK = COLUMNS + """
             where ($1::uuid is null or p.call_id = $1) and ($2::text is null or p.status = $2)
               and (p.versions > 0 or $3)
             order by p.receipt nulls last, p.begun_at, p.id limit 500
            """;

    private final Database database;

    @Inject
    ListingProposals(Database database) {
        this.database = database;
    }

    Uni<Items> mine(Actor actor) {
        return items(MINE, Tuple.of(actor.id()));
    }

    Uni<Items> ofDepartments(Actor actor) {
        return items(OF_DEPARTMENTS, Tuple.of(actor.departments().toArray(String[]::new)));
    }

    /** @param withDrafts navi staff see drafts, the secretariat what was handed in */
    Uni<Items> atDesk(UUID call, ProposalStatus status, boolean withDrafts) {
        return items(AT_DESK, Tuple.of(call, status == null ? null : status.name(), withDrafts));
    }

    private Uni<Items> items(String sql, Tuple parameters) {
        return database.query(sql, parameters).map(rows -> {
            List<Item> items = new ArrayList<>(rows.size());
            rows.forEach(row -> items.add(item(row)));
            return new Items(items);
        });
    }

    private static Item item(Row row) {
        String deadline = row.getString("deadline");
        return new Item(
                row.getUUID("id"),
                row.getUUID("call_id"),
                row.getUUID("group_id"),
                row.getString("group_name"),
                row.getString("title"),
                row.getString("slot"),
                ProposalStatus.valueOf(row.getString("status")),
                row.getString("department"),
                DepartmentState.valueOf(row.getString("department_state")),
                row.getLong("request"),
                row.getString("receipt"),
                row.getOffsetDateTime("submitted_at"),
                deadline == null ? null : OffsetDateTime.parse(deadline),
                row.getInteger("project_year"),
                row.getBoolean("sample"));
    }
}
