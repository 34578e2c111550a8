package jp.komitto.wakuwaku;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.komitto.calls.Words;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;
import jp.komitto.wakuwaku.TurnViews.Turn;
import jp.komitto.wakuwaku.TurnViews.TurnKind;
import jp.komitto.wakuwaku.TurnViews.TurnList;

/** 「あなたの番です」: what waits for the one who asks, in the role at hand. What waits for others is not in it. */
@ApplicationScoped
class Turns {

    private static final String FROM = """
              from proposal p
                   join call c on c.id = p.call_id
                   join call_version v on v.call_id = c.id and v.number = c.version
                   left join undertaking u on u.proposal_id = p.id
                   left join undertaking_change k on k.proposal_id = p.id and k.outcome = 'ASKED'
                   left join decision d on d.proposal_id = p.id
                   left join review_call r on r.call_id = p.call_id
            """;
    private static final String OF_GROUP = """
            select p.id, p.call_id, c.title, p.answers, p.status, p.sample,
                   case p.status
                        when 'DRAFT' then case when (v.rules -> 'dates' ->> 'closes')::timestamptz > $6 then 'FINISH_DRAFT' end
                        when 'RETURNED' then 'CORRECT'
                        when 'ADOPTED' then case when u.group_signed_at is null then 'SIGN' end
                        when 'IN_PROGRESS' then 'REPORT'
                        when 'REPORTED' then case when not exists (
                            select 1 from mutual_evaluation e where e.proposal_id = p.id and e.side = 'GROUP') then 'EVALUATE' end
                   end as kind,
                   case p.status
                        when 'DRAFT' then (v.rules -> 'dates' ->> 'closes')::timestamptz
                        when 'RETURNED' then (p.correction ->> 'deadline')::timestamptz
                        when 'IN_PROGRESS' then ((u.terms ->> 'endsOn')::date + 1)::timestamp at time zone 'Asia/Tokyo'
                   end as due
            """ + FROM + """
             where $2 and exists (select 1 from group_membership m where m.group_id = p.group_id and m.account_id = $1)
            """;
    private static final String OF_DEPARTMENT = """
            select p.id, p.call_id, c.title, p.answers, p.status, p.sample,
                   case when p.department_state = 'ASKED' and p.status in ('DRAFT', 'RETURNED') then 'ANSWER'
                        when p.status = 'ADOPTED' and u.city_signed_at is null then 'SIGN'
                        when p.status = 'CHANGE_PENDING' and k.department_at is null then 'APPROVE_CHANGE'
                        when p.status = 'REPORTED' and not exists (
                            select 1 from mutual_evaluation e where e.proposal_id = p.id and e.side = 'DEPARTMENT') then 'EVALUATE'
                   end as kind,
                   case when p.status = 'DRAFT' then (v.rules -> 'dates' ->> 'closes')::timestamptz end as due
            """ + FROM + " where p.department = any($3) ";
    private static final String OF_OFFICE = """
            select p.id, p.call_id, c.title, p.answers, p.status, p.sample,
                   case p.status
                        when 'SUBMITTED' then 'SCREEN'
                        when 'INELIGIBILITY_FOUND' then case when p.last_actor <> $1 then 'CONFIRM_INELIGIBLE' end
                        when 'ELIGIBLE' then 'PREPARE_REVIEW'
                        when 'SCORED' then 'HEAR'
                        when 'RECOMMENDED' then 'DECIDE'
                        when 'DECIDED' then case when d.confirmed_at is not null then 'RELEASE'
                                                 when d.decided_by <> $1 then 'CONFIRM_DECISION' end
                        when 'ADOPTED' then case when p.department is null and u.city_signed_at is null then 'SIGN' end
                        when 'AGREED' then 'START'
                        when 'CHANGE_PENDING' then case when k.office_at is null then 'APPROVE_CHANGE' end
                        when 'REPORTED' then case when p.department is null and not exists (
                            select 1 from mutual_evaluation e where e.proposal_id = p.id and e.side = 'DEPARTMENT') then 'EVALUATE' end
                        when 'EVALUATED' then 'COMPLETE'
                   end as kind,
                   case p.status
                        when 'SCORED' then (v.rules -> 'dates' ->> 'hearing')::date::timestamp at time zone 'Asia/Tokyo'
                        when 'RECOMMENDED' then (v.rules -> 'dates' ->> 'decision')::date::timestamp at time zone 'Asia/Tokyo'
                   end as due
            """ + FROM + " where $4 and p.versions > 0 ";
    private static final String OF_COMMITTEE = """
            select p.id, p.call_id, c.title, p.answers, p.status, p.sample,
                   case when p.status in ('ELIGIBLE', 'UNDER_REVIEW') and not exists (
                            select 1 from review_declaration x where x.proposal_id = p.id and x.member_id = m.id) then 'DECLARE'
                        when p.status = 'UNDER_REVIEW' and not exists (
                            select 1 from review_score s
                             where s.proposal_id = p.id and s.member_id = m.id and s.handed_in_at is not null) then 'SCORE'
                        when p.status = 'HEARD' and m.office = 'CHAIR' then 'RECOMMEND'
                        when p.status = 'HEARD' and m.office = 'DEPUTY' and exists (
                            select 1 from review_recusal x join panel_member h on h.id = x.member_id
                             where x.proposal_id = p.id and h.office = 'CHAIR') then 'RECOMMEND'
                        when p.status = 'REPORTED' and not exists (
                            select 1 from committee_evaluation e
                             where e.proposal_id = p.id and e.member_id = m.id) then 'EVALUATE'
                   end as kind,
                   case when p.status = 'UNDER_REVIEW' then r.score_until end as due
            """ + FROM + """
                   join panel_member m on m.call_id = p.call_id and m.account_id = $1
             where $5 and not exists (select 1 from review_recusal x where x.proposal_id = p.id and x.member_id = m.id)
            """;
    private static final String ALL =
            "select id, call_id, title, coalesce(answers ->> 'title', '') as name, status, kind, due, sample from ("
                    + String.join(" union all ", OF_GROUP, OF_DEPARTMENT, OF_OFFICE, OF_COMMITTEE)
                    + ") turn where kind is not null order by due nulls last, name, id limit 500";

    private final Database database;
    private final Clock clock;

    @Inject
    Turns(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Uni<TurnList> of(Actor actor) {
        Tuple tuple = Tuple.tuple()
                .addUUID(actor.id())
                .addBoolean(actor.is(Role.CITIZEN))
                .addArrayOfString(actor.departments().toArray(String[]::new))
                .addBoolean(actor.is(Role.SECRETARIAT) || actor.is(Role.ADMINISTRATOR))
                .addBoolean(actor.is(Role.COMMITTEE_MEMBER))
                .addOffsetDateTime(OffsetDateTime.now(clock));
        return database.query(ALL, tuple).map(rows -> {
            List<Turn> turns = new ArrayList<>(rows.size());
            rows.forEach(row -> turns.add(turn(row)));
            return new TurnList(turns);
        });
    }

    private static Turn turn(Row row) {
        return new Turn(
                TurnKind.valueOf(row.getString("kind")),
                row.getUUID("id"),
                row.getUUID("call_id"),
                row.getString("name"),
                row.getJsonObject("title").mapTo(Words.class),
                ProposalStatus.valueOf(row.getString("status")),
                row.getOffsetDateTime("due"),
                row.getBoolean("sample"));
    }
}
