package jp.komitto.reviews;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.proposals.ProposalFacts;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.ReadingProposals;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.reviews.ReviewTerms.Moment;
import jp.komitto.reviews.ReviewViews.Agenda;
import jp.komitto.reviews.ReviewViews.AgendaItem;
import jp.komitto.reviews.ReviewViews.AgendaWritten;
import jp.komitto.reviews.ReviewViews.HearingRecord;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;

/** 公開プレゼンテーション: place and order for everybody, one clock for the whole hall, who presented. */
@ApplicationScoped
class Hearing {

    private static final Set<ProposalStatus> PRESENTED =
            Set.of(ProposalStatus.UNDER_REVIEW, ProposalStatus.SCORED, ProposalStatus.HEARD);

    private static final String CALL = """
            select place, video, starts_at, presentation_minutes, question_minutes, attendance, revision from review_call
             where call_id = $1
            """;
    private static final String ITEMS = """
            select p.id, h.position, coalesce(p.answers ->> 'title', '') as title,
                   coalesce(g.name, r.answers ->> 'name', '') as group_name, h.presentation_at, h.questions_at, h.ended_at
              from hearing_item h join proposal p on p.id = h.proposal_id
                   left join citizen_group g on g.id = p.group_id
                   left join registration r on r.id = p.group_id
             where h.call_id = $1 and p.status <> 'WITHDRAWN' order by h.position
            """;
    private static final String WRITE = """
            update review_call set place = $2, video = $3, starts_at = $4, presentation_minutes = $5, question_minutes = $6,
                   revision = revision + 1 where call_id = $1
            """;

    /** Whoever has presented keeps what the clock showed. */
    private static final String ORDER = """
            insert into hearing_item (proposal_id, call_id, position)
            select said.id, $1, said.position from unnest($2::uuid[]) with ordinality as said (id, position)
            on conflict (proposal_id) do update set position = excluded.position
            """;

    private static final String DROP = """
            delete from hearing_item where call_id = $1 and proposal_id <> all ($2::uuid[]) and presentation_at is null
            """;
    private static final String CLOCK = """
            update hearing_item
               set presentation_at = case when $2 = 'PRESENTATION' then $3 else presentation_at end,
                   questions_at = case $2 when 'QUESTIONS' then $3 when 'PRESENTATION' then null else questions_at end,
                   ended_at = case when $2 = 'END' then $3 else null end
             where proposal_id = $1
            """;
    private static final String RECORD = """
            insert into hearing_item (proposal_id, call_id, position, proposers, department, note)
            values ($1, $2, 0, $3, $4, $5)
            on conflict (proposal_id) do update set proposers = $3, department = $4, note = $5
            """;

    private final Database database;
    private final RulesOfReview rules;
    private final ReadingProposals proposals;
    private final TakingSteps steps;
    private final Journal journal;
    private final Clock clock;

    @Inject
    Hearing(
            Database database,
            RulesOfReview rules,
            ReadingProposals proposals,
            TakingSteps steps,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.rules = rules;
        this.proposals = proposals;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    /** For everybody once there is one: the hearing is public. */
    @WithTransaction
    Uni<Agenda> read(UUID call) {
        return rules.formed(call).chain(() -> agenda(call));
    }

    @WithTransaction
    Uni<Agenda> write(UUID call, String ifMatch, AgendaWritten said, Actor actor) {
        Calendar.require("/startsAt", said.startsAt());
        return rules.formed(call)
                .chain(() -> database.query(CALL, Tuple.of(call)))
                .invoke(rows -> IfMatch.require(ifMatch, rows.iterator().next().getLong("revision")))
                .chain(() -> proposals.ofCall(call, PRESENTED))
                .invoke(items -> requireFitting(said.order(), items))
                .chain(() -> database.query(WRITE, tuple(call, said)))
                .chain(() -> database.query(DROP, order(call, said)))
                .chain(() -> database.query(ORDER, order(call, said)))
                .chain(() -> journal.append(actor, new JournalEntry("HearingAnnounced", call)))
                .chain(() -> agenda(call));
    }

    private static Tuple tuple(UUID call, AgendaWritten said) {
        return Tuple.of(
                call, said.place(), said.video(), said.startsAt(), said.presentationMinutes(), said.questionMinutes());
    }

    private static Tuple order(UUID call, AgendaWritten said) {
        return Tuple.tuple().addUUID(call).addArrayOfUUID(said.order().toArray(UUID[]::new));
    }

    private static void requireFitting(List<UUID> order, List<ProposalFacts> items) {
        List<UUID> known = items.stream().map(ProposalFacts::id).toList();
        if (new HashSet<>(order).size() != order.size() || !known.containsAll(order)) {
            throw ReviewProblem.REVIEW_AGENDA_DOES_NOT_FIT.problem();
        }
    }

    /** Beginning anew starts the clock anew. */
    @WithTransaction
    Uni<Agenda> tick(UUID proposal, Moment moment, Actor actor) {
        return steps.lock(proposal)
                .call(facts -> database.query(CLOCK, Tuple.of(proposal, moment.name(), now()))
                        .invoke(rows -> {
                            if (rows.rowCount() == 0) {
                                throw ReviewProblem.REVIEW_NOT_NOW.problem();
                            }
                        }))
                .chain(facts -> agenda(facts.callId()));
    }

    @WithTransaction
    Uni<ProposalStatus> hear(UUID proposal, HearingRecord said, Actor actor) {
        Map<String, Object> facts = Map.of(
                "proposers", said.proposers().name(),
                "department", said.department().name());
        return steps.lock(proposal)
                .call(item -> database.query(
                        RECORD,
                        Tuple.of(
                                proposal,
                                item.callId(),
                                said.proposers().name(),
                                said.department().name(),
                                said.note())))
                .chain(() -> steps.take(proposal, ProposalStep.HEAR, actor, null, facts))
                .map(ProposalFacts::status);
    }

    private Uni<Agenda> agenda(UUID call) {
        return database.query(CALL, Tuple.of(call)).chain(head -> database.query(ITEMS, Tuple.of(call))
                .map(rows -> agenda(call, head.iterator().next(), rows)));
    }

    private Agenda agenda(UUID call, Row head, RowSet<Row> rows) {
        if (head.getOffsetDateTime("starts_at") == null) {
            throw ReviewProblem.REVIEW_NOT_FOUND.problem();
        }
        long minutes = head.getInteger("presentation_minutes") + (long) head.getInteger("question_minutes");
        List<AgendaItem> items = new ArrayList<>(rows.size());
        for (Row row : rows) {
            items.add(new AgendaItem(
                    row.getUUID("id"),
                    items.size() + 1,
                    row.getString("title"),
                    row.getString("group_name"),
                    head.getOffsetDateTime("starts_at").plusMinutes(minutes * items.size()),
                    row.getOffsetDateTime("presentation_at"),
                    row.getOffsetDateTime("questions_at"),
                    row.getOffsetDateTime("ended_at")));
        }
        return new Agenda(
                call,
                head.getOffsetDateTime("starts_at"),
                head.getString("place"),
                head.getString("video"),
                head.getInteger("presentation_minutes"),
                head.getInteger("question_minutes"),
                now(),
                head.getInteger("attendance"),
                head.getLong("revision"),
                items);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
