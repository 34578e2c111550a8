package jp.komitto.reviews;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.shared.database.Database;

/**
 * Looks for what ties members to proposals without being declared. Belonging to the group keeps a member away at once; all else
 * is a hint that a person settles. Mail addresses are compared where they lie: only the hint comes out.
 */
@ApplicationScoped
class Conflicts {

    private static final String PAIRS = """
              from proposal p join panel_member m on m.call_id = p.call_id and m.account_id is not null
             where p.call_id = $1 and p.status in ('ELIGIBLE', 'UNDER_REVIEW')
            """;
    private static final String ROSTER = """
            insert into review_recusal (proposal_id, member_id, cause, at)
            select p.id, m.id, 'GROUP_ROSTER', $2
            """ + PAIRS + """
               and exists (select 1 from group_membership g where g.group_id = p.group_id and g.account_id = m.account_id)
            on conflict do nothing
            """;
    private static final String HINT = """
            insert into review_hint (proposal_id, member_id, kind, found_at)
            select p.id, m.id, '%s', $2
            """ + PAIRS + """
               and not exists (select 1 from review_recusal r where r.proposal_id = p.id and r.member_id = m.id)
               and exists (%s)
            on conflict do nothing
            """;
    private static final String NAMED_GROUP = HINT.formatted("NAMED_GROUP", """
            select 1 from group_membership g join citizen_group c on c.id = g.group_id
             where g.account_id = m.account_id and g.group_id <> p.group_id
               and strpos(concat_ws(' ', p.answers ->> 'partner', p.answers ->> 'supporter', p.answers ->> 'team'), c.name) > 0
            """);
    private static final String PAST_PROJECT = HINT.formatted("PAST_PROJECT", """
            select 1 from group_membership g join project past on past.group_id = g.group_id
             where g.account_id = m.account_id and past.department = p.department
            """);
    private static final String SAME_DOMAIN = HINT.formatted("SAME_DOMAIN", """
            select 1 from group_membership g
                   join account_contact theirs on theirs.account_id = g.account_id
                   join account_contact own on own.account_id = m.account_id
             where g.group_id = p.group_id
               and split_part(own.email_folded, '@', 2) = split_part(theirs.email_folded, '@', 2)
               and split_part(own.email_folded, '@', 2) <> all (array[
                   'gmail.com', 'googlemail.com', 'yahoo.co.jp', 'ymail.ne.jp', 'yahoo.com', 'icloud.com', 'me.com', 'mac.com',
                   'outlook.jp', 'outlook.com', 'hotmail.com', 'hotmail.co.jp', 'live.jp', 'msn.com', 'docomo.ne.jp', 'au.com',
                   'ezweb.ne.jp', 'softbank.ne.jp', 'i.softbank.jp', 'ymobile.ne.jp', 'rakuten.jp', 'nifty.com', 'biglobe.ne.jp',
                   'ocn.ne.jp', 'so-net.ne.jp', 'plala.or.jp', 'proton.me', 'aol.com', 'qq.com', '163.com'])
            """);

    private final Database database;
    private final Clock clock;

    @Inject
    Conflicts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Before the review and again when it begins; what was settled stays settled. */
    Uni<Void> scan(UUID call) {
        Tuple tuple = Tuple.of(call, OffsetDateTime.now(clock));
        return database.query(ROSTER, tuple)
                .chain(() -> database.query(NAMED_GROUP, tuple))
                .chain(() -> database.query(PAST_PROJECT, tuple))
                .chain(() -> database.query(SAME_DOMAIN, tuple))
                .replaceWithVoid();
    }
}
