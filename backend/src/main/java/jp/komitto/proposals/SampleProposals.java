package jp.komitto.proposals;

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
import jp.komitto.calls.CallRules;
import jp.komitto.calls.PublishedCall;
import jp.komitto.form.Correction;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;

/** Fictitious proposals, marked as such, at whatever stage; inside the use case at hand. */
@ApplicationScoped
public class SampleProposals {

    private static final int TENTH = 10;
    private static final String REMOVE =
            "with gone as (delete from proposal where sample returning 1) select count(*) from gone";

    /** What happened at one go is spread over the days before, the last step today. */
    private static final String SPREAD = """
            update proposal_history h
               set at = h.at - ($2::int * ((select max(position) from proposal_history where proposal_id = $1) - h.position))
                        * interval '1 day'
             where h.proposal_id = $1
            """;

    /**
     * What it says.
     *
     * @param total yen in all, nine tenths of which are asked of the city
     */
    public record Content(String slot, Map<String, String> answers, long total, String department) {}

    private final Proposals proposals;
    private final ProposalVersions versions;
    private final ProposalHistory history;
    private final TakingSteps steps;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    SampleProposals(
            Proposals proposals,
            ProposalVersions versions,
            ProposalHistory history,
            TakingSteps steps,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.proposals = proposals;
        this.versions = versions;
        this.history = history;
        this.steps = steps;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<UUID> begin(PublishedCall call, UUID group, Content content, Actor actor) {
        Proposal proposal = new Proposal(ids.next(), call.id(), group, content.slot(), actor, now()).asSample();
        proposal.write(content.answers(), budget(content, call.rules()), content.slot(), content.department());
        JournalEntry agreed = proposal.stand(DepartmentState.AGREED);
        proposal.declare(1);
        return proposals
                .persist(proposal)
                .chain(() -> journal.append(actor, new JournalEntry("ProposalBegun", proposal.id()), agreed))
                .replaceWith(proposal.id());
    }

    private static Budget budget(Content content, CallRules rules) {
        List<String> eligible = rules.costCategories().stream()
                .filter(CallRules.CostCategory::eligible)
                .map(CallRules.CostCategory::code)
                .toList();
        long request = content.total() / TENTH * (TENTH - 1);
        long first = content.total() / 2;
        return new Budget(
                List.of(
                        new Budget.Line(eligible.getFirst(), "講師・協力者への謝礼", first, 1),
                        new Budget.Line(eligible.getLast(), "材料・印刷・会場", content.total() - first, 1)),
                request,
                content.total() - request,
                0);
    }

    public Uni<Void> submit(UUID id, Actor actor) {
        return proposals.require(id).chain(proposal -> proposals
                .nextReceipt(LocalDate.now(clock))
                .map(receipt -> proposal.submit(ProposalStep.SUBMIT, receipt, List.of(), actor, now()))
                .call(() -> versions.freeze(proposal, List.of(), actor))
                .call(() -> history.append(
                        proposal,
                        ProposalStep.SUBMIT,
                        Map.of("version", proposal.versions(), "receipt", proposal.receipt())))
                .chain(submitted -> journal.append(actor, submitted)));
    }

    /** All checks done. */
    public Uni<Void> accept(UUID id, Actor actor) {
        return steps.take(id, ProposalStep.ACCEPT, actor, null, Map.of()).replaceWithVoid();
    }

    public Uni<Void> giveBack(UUID id, String reason, List<String> fields, OffsetDateTime deadline, Actor actor) {
        return proposals.require(id).chain(proposal -> {
            JournalEntry returned = proposal.returned(new Correction(reason, deadline.toString(), fields), actor);
            return history.append(proposal, ProposalStep.RETURN, returned.facts())
                    .chain(() -> journal.append(actor, returned));
        });
    }

    public Uni<Void> spread(UUID id, int days) {
        return SessionTransaction.current().chain(transaction -> transaction.run(SPREAD, Tuple.of(id, days)));
    }

    public Uni<Integer> remove() {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(REMOVE, Tuple.tuple()))
                .map(rows -> ((Number) rows.getFirst()[0]).intValue());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
