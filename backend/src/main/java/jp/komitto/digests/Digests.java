package jp.komitto.digests;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;

/** Up to when each person was told in a digest. */
@ApplicationScoped
class Digests implements PersonalData {

    /**
     * Who posted something that is open, or has not read what came; and wants mail, and had none today. With {@code offset 0} each
     * account is looked at by itself: otherwise PostgreSQL may gather what all managers of all groups have open, for every page anew.
     */
    private static final String DUE = """
            select a.id, greatest(coalesce(d.told_until, $2::timestamptz - interval '1 day'), c.updated_at) as since,
                   coalesce(c.matches, 'AT_ONCE') = 'DAILY' as daily
              from account a
                   left join mail_choice c on c.account_id = a.id
                   left join digest d on d.account_id = a.id
             where a.status = 'ACTIVE' and a.id > $3 and coalesce(c.matches, 'AT_ONCE') <> 'NONE'
               and (d.day is null or d.day < $1)
               and (exists (select 1 from listing l where l.poster = a.id and l.status = 'OPEN' and not l.sample offset 0)
                    or exists (select 1 from group_membership m join listing l on l.poster = m.group_id
                                where m.account_id = a.id and m.role = 'MANAGER' and l.status = 'OPEN' and not l.sample
                                offset 0)
                    or exists (select 1 from notice n
                                where n.account_id = a.id and n.topic = 'MATCHES' and n.read_at is null offset 0))
             order by a.id limit $4
            """;

    /** One instance finds a row, the other none. */
    private static final String CLAIM = """
            insert into digest as d (account_id, day, told_until) values ($1, $2, $3)
            on conflict (account_id) do update set day = $2, told_until = $3 where d.day < $2
            returning 1
            """;

    private static final String CAME = """
            select letter, count(*) as how_many from notice
             where account_id = $1 and topic = 'MATCHES' and read_at is null and at > $2 and at <= $3
             group by letter order by letter
            """;

    private static final String READ = "select day, told_until from digest where account_id = $1";
    private static final String FORGET = "delete from digest where account_id = $1";

    private final Database database;

    @Inject
    Digests(Database database) {
        this.database = database;
    }

    Uni<List<Due>> due(LocalDate today, OffsetDateTime now, UUID after, int most) {
        return database.query(DUE, Tuple.of(today, now, after, most)).map(rows -> {
            List<Due> due = new ArrayList<>(rows.size());
            rows.forEach(row ->
                    due.add(new Due(row.getUUID("id"), row.getOffsetDateTime("since"), row.getBoolean("daily"))));
            return due;
        });
    }

    /** Whether today's digest is this use case's to write. */
    Uni<Boolean> claim(UUID account, LocalDate today, OffsetDateTime now) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(CLAIM, Tuple.of(account, today, now)))
                .map(rows -> !rows.isEmpty());
    }

    /** How many unread lines of each letter have come, inside the use case at hand. */
    Uni<Map<String, Long>> came(Due due, OffsetDateTime until) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(CAME, Tuple.of(due.account(), due.since(), until)))
                .map(rows -> {
                    Map<String, Long> came = new LinkedHashMap<>();
                    rows.forEach(row -> came.put((String) row[0], (Long) row[1]));
                    return came;
                });
    }

    @Override
    public String section() {
        return "digest";
    }

    @Override
    public Set<String> columns() {
        return Set.of("digest.account_id");
    }

    @Override
    public Uni<List<Map<String, Object>>> of(UUID account) {
        return PersonalRows.read(READ, account, List.of("day", "toldUntil"));
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.run(FORGET, account);
    }
}
