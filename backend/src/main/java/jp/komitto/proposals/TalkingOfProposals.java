package jp.komitto.proposals;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.proposals.ProposalViews.Advising;
import jp.komitto.proposals.ProposalViews.Consultation;
import jp.komitto.proposals.ProposalViews.Consultations;
import jp.komitto.proposals.ProposalViews.DepartmentAnswer;
import jp.komitto.proposals.ProposalViews.Message;
import jp.komitto.proposals.ProposalViews.Saying;
import jp.komitto.proposals.ProposalViews.Thread;
import jp.komitto.proposals.ProposalViews.View;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;

/** Group, department, navi staff and secretariat in one thread; 事前相談 noted down; the department's word. */
@ApplicationScoped
class TalkingOfProposals {

    private static final String SAY = """
            insert into proposal_message (id, proposal_id, author, standpoint, text, deadline, at)
            values ($1, $2, $3, $4, $5, $6, $7)
            """;
    private static final String HEAR = """
            select id, author, standpoint, text, deadline, at from proposal_message where proposal_id = $1
             order by at, id limit 1000
            """;
    private static final String NOTE = """
            insert into proposal_consultation (id, proposal_id, held_on, advice, noted_by, at) values ($1, $2, $3, $4, $5, $6)
            """;
    private static final String NOTED = """
            select id, held_on, advice, at from proposal_consultation where proposal_id = $1 order by held_on, id limit 200
            """;

    private final Sides sides;
    private final ShowingProposals showing;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    TalkingOfProposals(Sides sides, ShowingProposals showing, Journal journal, Ids ids, Clock clock) {
        this.sides = sides;
        this.showing = showing;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Thread> say(UUID id, Saying saying, Actor actor) {
        return sides.visible(id, actor)
                .chain(proposal -> sides.from(proposal, actor).chain(from -> say(proposal, from, saying, actor)))
                .chain(() -> thread(id, actor));
    }

    private Uni<Void> say(Proposal proposal, Standpoint from, Saying saying, Actor actor) {
        Tuple tuple = Tuple.tuple()
                .addUUID(ids.next())
                .addUUID(proposal.id())
                .addUUID(actor.id())
                .addString(from.name())
                .addString(saying.text())
                .addLocalDate(saying.deadline())
                .addOffsetDateTime(now());
        JournalEntry said = new JournalEntry("ProposalMessageSent", proposal.id()).with(Map.of("from", from.name()));
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(SAY, tuple))
                .chain(() -> journal.append(actor, said));
    }

    @WithTransaction
    Uni<Thread> hear(UUID id, Actor actor) {
        return sides.visible(id, actor).chain(() -> thread(id, actor));
    }

    private static Uni<Thread> thread(UUID id, Actor actor) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(HEAR, Tuple.of(id)))
                .map(rows -> new Thread(rows.stream()
                        .map(columns -> new Message(
                                (UUID) columns[0],
                                Standpoint.valueOf((String) columns[2]),
                                actor.id().equals(columns[1]),
                                (String) columns[3],
                                (LocalDate) columns[4],
                                (OffsetDateTime) columns[5]))
                        .toList()));
    }

    @WithTransaction
    Uni<Consultations> advise(UUID id, Advising advising, Actor actor) {
        Tuple tuple = Tuple.of(ids.next(), id, advising.heldOn(), advising.advice(), actor.id(), now());
        return sides.as(Standpoint.NAVI, id, actor)
                .chain(SessionTransaction::current)
                .chain(transaction -> transaction.run(NOTE, tuple))
                .chain(() -> journal.append(actor, new JournalEntry("ProposalConsulted", id)))
                .chain(() -> consultations(id));
    }

    @WithTransaction
    Uni<Consultations> consultations(UUID id, Actor actor) {
        return sides.visible(id, actor).chain(() -> consultations(id));
    }

    private static Uni<Consultations> consultations(UUID id) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(NOTED, Tuple.of(id)))
                .map(rows -> new Consultations(rows.stream()
                        .map(columns -> new Consultation(
                                (UUID) columns[0], (LocalDate) columns[1], (String) columns[2], (OffsetDateTime)
                                        columns[3]))
                        .toList()));
    }

    /** The group asks its department to look at the draft. */
    @WithTransaction
    Uni<View> ask(UUID id, Actor actor) {
        return sides.own(id, actor)
                .invoke(proposal -> {
                    if (proposal.department() == null) {
                        throw ProposalProblem.PROPOSAL_DEPARTMENT_MISSING.problem();
                    }
                })
                .call(proposal -> journal.append(actor, proposal.stand(DepartmentState.ASKED)))
                .chain(proposal -> showing.view(proposal, actor));
    }

    @WithTransaction
    Uni<View> answer(UUID id, DepartmentAnswer answer, Actor actor) {
        if (!answer.agreed() && (answer.note() == null || answer.note().isBlank())) {
            throw CommonProblem.VALUES_INVALID.at(
                    List.of(new FieldProblem("/note", "同意しない理由を、団体に伝わるように書いてください。", "NotBlank")));
        }
        return sides.as(Standpoint.DEPARTMENT, id, actor)
                .call(proposal -> journal.append(
                        actor, proposal.stand(answer.agreed() ? DepartmentState.AGREED : DepartmentState.DECLINED)))
                .call(proposal -> answer.note() == null
                        ? Uni.createFrom().voidItem()
                        : say(proposal, Standpoint.DEPARTMENT, new Saying(answer.note(), null), actor))
                .chain(proposal -> showing.view(proposal, actor));
    }

    /** Navi staff certify that a department will be found, so that nobody misses the deadline for want of one. */
    @WithTransaction
    Uni<View> certifyNoneYet(UUID id, Actor actor) {
        return sides.as(Standpoint.NAVI, id, actor)
                .call(proposal -> journal.append(actor, proposal.stand(DepartmentState.NONE_YET)))
                .chain(proposal -> showing.view(proposal, actor));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
