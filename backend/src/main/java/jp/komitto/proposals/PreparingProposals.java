package jp.komitto.proposals;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.Calls;
import jp.komitto.calls.PublishedCall;
import jp.komitto.calls.SlotCondition;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.files.FileView;
import jp.komitto.files.KeepingFiles;
import jp.komitto.form.Eligibility;
import jp.komitto.membership.Belonging;
import jp.komitto.proposals.ProposalViews.NewProposal;
import jp.komitto.proposals.ProposalViews.Patch;
import jp.komitto.proposals.ProposalViews.View;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;
import jp.komitto.shared.web.IfMatch;

/** Writing a proposal: the draft belongs to the group, several write on it, nobody overwrites what they have not read. */
@ApplicationScoped
class PreparingProposals {

    private static final int MOST_DRAFTS = 5;

    /** What the directory and the registration say of a group. */
    private static final String GROUP = """
            select coalesce(g.kind, r.answers ->> 'kind'), g.status, r.status
              from (select $1::uuid as id) one
                   left join citizen_group g on g.id = one.id
                   left join registration r on r.id = one.id
            """;

    private final Proposals proposals;
    private final Calls calls;
    private final Sides sides;
    private final ShowingProposals showing;
    private final Belonging belonging;
    private final Eligibility eligibility;
    private final KeepingFiles files;
    private final Terms terms;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    PreparingProposals(
            Proposals proposals,
            Calls calls,
            Sides sides,
            ShowingProposals showing,
            Belonging belonging,
            Eligibility eligibility,
            KeepingFiles files,
            Terms terms,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.proposals = proposals;
        this.calls = calls;
        this.sides = sides;
        this.showing = showing;
        this.belonging = belonging;
        this.eligibility = eligibility;
        this.files = files;
        this.terms = terms;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<View> begin(UUID callId, NewProposal wanted, Actor actor) {
        Proposal proposal = new Proposal(ids.next(), callId, wanted.groupId(), wanted.slot(), actor, now());
        return belonging
                .requireMember(wanted.groupId(), actor)
                .chain(() -> calls.published(callId))
                .invoke(this::requireOpen)
                .call(call -> requireGroup(call, wanted))
                .chain(() -> proposals.draftsOf(wanted.groupId(), callId))
                .invoke(drafts -> {
                    if (drafts >= MOST_DRAFTS) {
                        throw ProposalProblem.PROPOSAL_DRAFTS_TOO_MANY.problem();
                    }
                })
                .chain(() -> proposals.persist(proposal))
                .call(() -> journal.append(actor, new JournalEntry("ProposalBegun", proposal.id())))
                .chain(() -> showing.view(proposal, actor));
    }

    private void requireOpen(PublishedCall call) {
        if (!call.isOpen(clock.instant())) {
            throw ProposalProblem.PROPOSAL_CALL_NOT_OPEN.problem();
        }
    }

    /** Registered; for young people it is enough that the application is on its way. */
    private Uni<Void> requireGroup(PublishedCall call, NewProposal wanted) {
        CallRules.SlotRules slot = call.rules().slot(wanted.slot());
        boolean young = slot.conditions().contains(SlotCondition.YOUTH_MAJORITY);
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(GROUP, Tuple.of(wanted.groupId())))
                .invoke(rows -> {
                    Object[] group = rows.getFirst();
                    boolean registered = "REGISTERED".equals(group[1]);
                    boolean onItsWay = "SUBMITTED".equals(group[2]) || "RETURNED".equals(group[2]);
                    if (!registered && !(young && onItsWay)) {
                        throw ProposalProblem.PROPOSAL_GROUP_NOT_REGISTERED.problem();
                    }
                    if (!call.rules().eligibleKinds().contains((String) group[0])) {
                        throw ProposalProblem.PROPOSAL_KIND_NOT_ELIGIBLE.problem();
                    }
                })
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<View> read(UUID id, Actor actor) {
        return sides.visible(id, actor).chain(proposal -> showing.view(proposal, actor));
    }

    /** Autosave. Drafts are written often: the journal hears of them when they are handed in. */
    @WithTransaction
    Uni<View> write(UUID id, String ifMatch, Patch patch, Actor actor) {
        return sides.own(id, actor)
                .invoke(proposal -> IfMatch.require(ifMatch, proposal.revision()))
                .call(proposal ->
                        calls.published(proposal.callId()).invoke(call -> write(proposal, patch, call.rules())))
                .chain(proposal -> showing.view(proposal, actor));
    }

    private void write(Proposal proposal, Patch patch, CallRules rules) {
        String slot = patch.slot() == null
                ? proposal.slot()
                : rules.slot(patch.slot()).code();
        if (patch.department() != null && !terms.knows(Scheme.DEPARTMENT, patch.department())) {
            throw CommonProblem.VALUES_INVALID.at(
                    List.of(new FieldProblem("/department", "課の一覧から選んでください。", "UnknownCode")));
        }
        proposal.write(
                merged(proposal.answers(), patch.answers()),
                patch.budget() == null ? proposal.budget() : patch.budget(),
                slot,
                patch.department() == null ? proposal.department() : patch.department());
    }

    private static Map<String, String> merged(Map<String, String> before, Map<String, String> said) {
        Map<String, String> merged = new HashMap<>(before);
        List<FieldProblem> problems = new ArrayList<>();
        if (said != null) {
            said.forEach((key, answer) -> ProposalField.of(key)
                    .ifPresentOrElse(
                            field -> merge(merged, field, answer, problems),
                            () -> problems.add(problem(key, "この項目はありません。", "UnknownField"))));
        }
        if (!problems.isEmpty()) {
            throw CommonProblem.VALUES_INVALID.at(problems);
        }
        return merged;
    }

    private static void merge(
            Map<String, String> merged, ProposalField field, String answer, List<FieldProblem> problems) {
        if (answer == null || answer.isBlank()) {
            merged.remove(field.key());
        } else if (answer.length() > field.longest()) {
            problems.add(problem(field.key(), "%,d文字以内で書いてください。".formatted(field.longest()), "TooLong"));
        } else if (field.isNumber() && !answer.matches("[0-9]+")) {
            problems.add(problem(field.key(), "数字で入れてください。", "NotANumber"));
        } else {
            merged.put(field.key(), answer);
        }
    }

    private static FieldProblem problem(String key, String sentence, String code) {
        return new FieldProblem("/answers/" + key, sentence, code);
    }

    @WithTransaction
    Uni<View> declare(UUID id, String ifMatch, Eligibility.Made made, Actor actor) {
        return sides.own(id, actor)
                .invoke(proposal -> IfMatch.require(ifMatch, proposal.revision()))
                .invoke(proposal -> proposal.declare(eligibility.accept(made)))
                .call(proposal -> journal.append(
                        actor, new JournalEntry("ProposalDeclared", id).with(Map.of("version", made.version()))))
                .chain(proposal -> showing.view(proposal, actor));
    }

    @WithTransaction
    Uni<FileView> addDocument(UUID id, String kind, KeepingFiles.Accepted file, Actor actor) {
        return sides.own(id, actor)
                .call(proposal -> calls.published(proposal.callId()).invoke(call -> requireKind(call, kind)))
                .invoke(Proposal::changeDocuments)
                .chain(proposal -> files.keep(ShowingProposals.owner(proposal), kind, null, file, actor));
    }

    private static void requireKind(PublishedCall call, String kind) {
        if (call.rules().documents().stream()
                .noneMatch(document -> document.code().equals(kind))) {
            throw CommonProblem.VALUES_INVALID.at(
                    List.of(new FieldProblem("/kind", "この募集にある書類の種類から選んでください。", "UnknownCode")));
        }
    }

    @WithTransaction
    Uni<Void> removeDocument(UUID id, UUID file, Actor actor) {
        return sides.own(id, actor)
                .invoke(Proposal::changeDocuments)
                .chain(proposal -> files.remove(ShowingProposals.owner(proposal), file));
    }

    @WithTransaction
    Uni<BudgetCheck> tryBudget(UUID callId, String slot, Budget budget) {
        return calls.published(callId).map(call -> ProposalViews.check(budget, call.rules(), slot));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
