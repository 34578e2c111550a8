package jp.komitto.sponsorships;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.calls.Words;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;
import jp.komitto.sponsorships.SponsorshipViews.Items;
import jp.komitto.sponsorships.SponsorshipViews.Offer;
import jp.komitto.sponsorships.SponsorshipViews.Side;
import jp.komitto.sponsorships.SponsorshipViews.View;

/** Sponsorships as they lie in the database. A project's people see an offer once it has been brought to them. */
@ApplicationScoped
class SponsorshipRows {

    private static final String LOCK = """
            select s.id, s.call_id, s.proposal_id, s.group_id, s.amount, s.status, p.group_id as recipient
              from sponsorship s left join proposal p on p.id = s.proposal_id
             where s.id = $1 for update of s
            """;
    private static final String COMPANY =
            "select kind = 'COMPANY' and status = 'REGISTERED' as fits from citizen_group where id = $1";
    private static final String WAITING = """
            select count(*) from sponsorship where group_id = $1 and call_id = $2 and status in ('OFFERED', 'MATCHED')
            """;
    private static final String OFFER = """
            insert into sponsorship (id, call_id, proposal_id, group_id, amount, message, status, offered_by, offered_at)
            values ($1, $2, $3, $4, $5, $6, 'OFFERED', $7, $8)
            """;
    private static final String MATCH = """
            update sponsorship set status = 'MATCHED', proposal_id = $2, matched_by = $3, matched_at = $4 where id = $1
            """;
    private static final String ANSWER = """
            update sponsorship set status = $2, reason = $3, answered_by = $4, answered_at = $5 where id = $1
            """;
    private static final String LIST = """
            select s.id, s.call_id, c.title as call_title, s.proposal_id, p.answers ->> 'title' as proposal_title,
                   coalesce(t.name, r.answers ->> 'name') as recipient_name, s.group_id, g.name as group_name, s.amount,
                   s.message, s.status, s.reason, s.offered_at, s.answered_at,
                   case when $2 then 'SECRETARIAT' when m.account_id is not null then 'COMPANY' else 'PROJECT' end as side,
                   coalesce($2 or coalesce(m.role, n.role) = 'MANAGER', false) as may_act
              from sponsorship s
                   join call c on c.id = s.call_id
                   join citizen_group g on g.id = s.group_id
                   left join proposal p on p.id = s.proposal_id
                   left join citizen_group t on t.id = p.group_id
                   left join registration r on r.id = p.group_id
                   left join group_membership m on m.group_id = s.group_id and m.account_id = $3
                   left join group_membership n
                          on n.group_id = p.group_id and n.account_id = $3 and s.matched_at is not null
             where ($1::uuid is null or s.id = $1) and ($2 or m.account_id is not null or n.account_id is not null)
             order by s.offered_at desc, s.id limit 500
            """;

    /** One offer, locked for the rest of the transaction. */
    record Known(
            UUID id, UUID call, UUID proposal, UUID company, long amount, SponsorshipStatus status, UUID recipient) {}

    private final Database database;
    private final Clock clock;

    @Inject
    SponsorshipRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Uni<Known> lock(UUID id) {
        return database.query(LOCK, Tuple.of(id)).map(rows -> {
            if (rows.size() == 0) {
                throw SponsorshipProblem.SPONSORSHIP_NOT_FOUND.problem();
            }
            Row row = rows.iterator().next();
            return new Known(
                    row.getUUID("id"),
                    row.getUUID("call_id"),
                    row.getUUID("proposal_id"),
                    row.getUUID("group_id"),
                    row.getLong("amount"),
                    SponsorshipStatus.valueOf(row.getString("status")),
                    row.getUUID("recipient"));
        });
    }

    Uni<Boolean> isCompany(UUID group) {
        return database.query(COMPANY, Tuple.of(group))
                .map(rows -> rows.size() > 0 && rows.iterator().next().getBoolean("fits"));
    }

    Uni<Long> waiting(UUID group, UUID call) {
        return database.query(WAITING, Tuple.of(group, call))
                .map(rows -> rows.iterator().next().getLong("count"));
    }

    Uni<Void> offer(UUID id, UUID call, Offer said, Actor actor) {
        Tuple tuple = Tuple.tuple()
                .addUUID(id)
                .addUUID(call)
                .addUUID(said.proposalId())
                .addUUID(said.groupId())
                .addLong(said.amount())
                .addString(said.message())
                .addUUID(actor.id())
                .addOffsetDateTime(now());
        return database.query(OFFER, tuple).replaceWithVoid();
    }

    Uni<Void> match(UUID id, UUID proposal, Actor actor) {
        return database.query(MATCH, Tuple.of(id, proposal, actor.id(), now())).replaceWithVoid();
    }

    Uni<Void> answer(UUID id, SponsorshipStatus status, String reason, Actor actor) {
        return database.query(ANSWER, Tuple.of(id, status.name(), reason, actor.id(), now()))
                .replaceWithVoid();
    }

    Uni<Items> list(Actor actor) {
        return find(null, actor).map(Items::new);
    }

    Uni<View> view(UUID id, Actor actor) {
        return find(id, actor).map(found -> {
            if (found.isEmpty()) {
                throw SponsorshipProblem.SPONSORSHIP_NOT_FOUND.problem();
            }
            return found.getFirst();
        });
    }

    private Uni<List<View>> find(UUID id, Actor actor) {
        boolean office = actor.is(Role.SECRETARIAT) || actor.is(Role.ADMINISTRATOR);
        Tuple tuple = Tuple.tuple().addUUID(id).addBoolean(office).addUUID(actor.isStaff() ? null : actor.id());
        return database.query(LIST, tuple).map(rows -> {
            List<View> views = new ArrayList<>(rows.size());
            rows.forEach(row -> views.add(view(row)));
            return views;
        });
    }

    private static View view(Row row) {
        return new View(
                row.getUUID("id"),
                row.getUUID("call_id"),
                row.getJsonObject("call_title").mapTo(Words.class),
                row.getUUID("proposal_id"),
                row.getString("proposal_title"),
                row.getString("recipient_name"),
                row.getUUID("group_id"),
                row.getString("group_name"),
                row.getLong("amount"),
                row.getString("message"),
                SponsorshipStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                Side.valueOf(row.getString("side")),
                row.getBoolean("may_act"),
                row.getOffsetDateTime("offered_at"),
                row.getOffsetDateTime("answered_at"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
