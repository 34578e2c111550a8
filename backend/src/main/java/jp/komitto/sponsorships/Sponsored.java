package jp.komitto.sponsorships;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.database.Database;

/** What companies add to a project, once its group has accepted it. */
@ApplicationScoped
public class Sponsored {

    private static final String ACCEPTED = """
            select s.group_id, g.name, s.amount, s.message
              from sponsorship s join citizen_group g on g.id = s.group_id
             where s.proposal_id = $1 and s.status = 'ACCEPTED'
             order by s.amount desc, s.id
            """;

    /** One company. */
    public record Sponsor(UUID groupId, String groupName, long amount, String message) {}

    private final Database database;

    @Inject
    Sponsored(Database database) {
        this.database = database;
    }

    public Uni<List<Sponsor>> of(UUID proposal) {
        return database.query(ACCEPTED, Tuple.of(proposal)).map(rows -> {
            List<Sponsor> sponsors = new ArrayList<>(rows.size());
            rows.forEach(row -> sponsors.add(new Sponsor(
                    row.getUUID("group_id"), row.getString("name"), row.getLong("amount"), row.getString("message"))));
            return sponsors;
        });
    }
}
