package jp.komitto.sponsorships;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.membership.Belonging;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.notice.NoticeSource;

/** The project's people hear of an offer that was brought to them, the company's people of the answer. Samples are nobody's. */
@ApplicationScoped
class SponsorshipNotices implements NoticeSource {

    private static final String PATH = "/undertakings";

    private static final Map<String, String> LETTERS = Map.of(
            "SponsorshipMatched", "sponsorship-matched",
            "SponsorshipAccepted", "sponsorship-accepted",
            "SponsorshipDeclined", "sponsorship-declined");

    private static final String ABOUT = """
            select s.group_id, p.group_id as recipient, g.name as company, s.amount, coalesce(s.reason, '－') as reason,
                   coalesce(p.answers ->> 'title', c.title ->> 'ja') as title
              from sponsorship s
                   join call c on c.id = s.call_id
                   join citizen_group g on g.id = s.group_id
                   left join proposal p on p.id = s.proposal_id
             where s.id = $1 and not c.sample
            """;

    private final Database database;
    private final Belonging belonging;

    @Inject
    SponsorshipNotices(Database database, Belonging belonging) {
        this.database = database;
        this.belonging = belonging;
    }

    @Override
    public Set<String> types() {
        return LETTERS.keySet();
    }

    @Override
    public Uni<List<Notice>> about(Happening happening) {
        return database.query(ABOUT, Tuple.of(happening.subject())).chain(rows -> {
            if (rows.size() == 0) {
                return Uni.createFrom().item(List.of());
            }
            Row row = rows.iterator().next();
            boolean matched = happening.type().equals("SponsorshipMatched");
            Map<String, String> words = Map.of(
                    "title", row.getString("title"),
                    "company", row.getString("company"),
                    "amount", "%,d".formatted(row.getLong("amount")),
                    "reason", row.getString("reason"));
            return belonging
                    .people(row.getUUID(matched ? "recipient" : "group_id"))
                    .map(people -> people.keySet().stream()
                            .map((UUID reader) ->
                                    new Notice(reader, LETTERS.get(happening.type()), PATH, language -> words))
                            .toList());
        });
    }
}
