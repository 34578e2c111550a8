package jp.komitto.membership;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.directory.GroupCard;
import jp.komitto.directory.GroupStatus;
import jp.komitto.directory.Groups;
import jp.komitto.membership.MemberViews.MyGroup;
import jp.komitto.membership.MemberViews.MyGroupList;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.Language;

/** Groups by their names, as people who belong to them see them. */
@ApplicationScoped
class GroupNames {

    private static final String MINE = """
            select m.group_id, m.role, m.since, g.name, g.status, g.kind
              from group_membership m left join citizen_group g on g.id = m.group_id
             where m.account_id = $1
             order by m.since, m.group_id
            """;

    private final Database database;
    private final Groups groups;

    @Inject
    GroupNames(Database database, Groups groups) {
        this.database = database;
        this.groups = groups;
    }

    /** The name of a group in the directory; null for one that is not there. */
    Uni<String> of(UUID group) {
        return groups.cards(List.of(group), Language.JA)
                .map(cards -> cards.stream().map(GroupCard::name).findFirst().orElse(null));
    }

    Uni<MyGroupList> mine(Actor actor) {
        return database.query(MINE, Tuple.of(actor.id())).map(rows -> {
            List<MyGroup> mine = new ArrayList<>(rows.size());
            rows.forEach(row -> mine.add(new MyGroup(
                    row.getUUID("group_id"),
                    row.getString("name"),
                    row.getString("status") == null ? null : GroupStatus.valueOf(row.getString("status")),
                    row.getString("kind"),
                    MemberRole.valueOf(row.getString("role")),
                    row.getOffsetDateTime("since"))));
            return new MyGroupList(mine);
        });
    }
}
