package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.Calls;
import jp.komitto.calls.PublishedCall;
import jp.komitto.files.FileOwner;
import jp.komitto.files.FileView;
import jp.komitto.files.KeepingFiles;
import jp.komitto.proposals.ProposalViews.View;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.security.Actor;

/** Puts together what belongs to a proposal: its call, documents, tasks and timeline. */
@ApplicationScoped
class ShowingProposals {

    static final String OWNER_KIND = "proposal";

    private static final String NAME = """
            select coalesce(g.name, r.answers ->> 'name', '')
              from (select $1::uuid as id) one
                   left join citizen_group g on g.id = one.id
                   left join registration r on r.id = one.id
            """;
    private static final String CONSULTED =
            "select exists (select 1 from proposal_consultation where proposal_id = $1)";

    /** A proposal with all that decides whether it can be handed in. */
    record Whole(Proposal proposal, PublishedCall call, List<FileView> documents, boolean consulted) {

        ProposalTasks tasks() {
            CallRules rules = call.rules();
            return new ProposalTasks(
                    proposal.answers(),
                    proposal.budget(),
                    documents.stream().map(FileView::label).collect(Collectors.toSet()),
                    proposal.declaredVersion() != null,
                    consulted,
                    proposal.departmentState(),
                    proposal.projectYear() >= rules.mostYears(),
                    rules,
                    rules.slot(proposal.slot()));
        }
    }

    private final Calls calls;
    private final KeepingFiles files;
    private final ProposalHistory history;
    private final Sides sides;

    @Inject
    ShowingProposals(Calls calls, KeepingFiles files, ProposalHistory history, Sides sides) {
        this.calls = calls;
        this.files = files;
        this.history = history;
        this.sides = sides;
    }

    static FileOwner owner(Proposal proposal) {
        return owner(proposal.id());
    }

    static FileOwner owner(UUID proposal) {
        return new FileOwner(OWNER_KIND, proposal);
    }

    Uni<Whole> whole(Proposal proposal) {
        return calls.published(proposal.callId())
                .chain(call -> files.of(owner(proposal)).chain(documents -> consulted(proposal.id())
                        .map(consulted -> new Whole(proposal, call, documents, consulted))));
    }

    Uni<View> view(Proposal proposal, Actor actor) {
        return whole(proposal).chain(whole -> history.of(proposal.id()).chain(events -> groupName(proposal.groupId())
                .chain(name -> sides.from(proposal, actor).map(standpoint -> view(whole, events, name, standpoint)))));
    }

    private static View view(Whole whole, List<ProposalHistory.Event> events, String groupName, Standpoint standpoint) {
        Proposal proposal = whole.proposal();
        List<ProposalTasks.State> tasks = whole.tasks().states();
        boolean office = standpoint == Standpoint.SECRETARIAT;
        boolean unconfirmed = proposal.status() == ProposalStatus.INELIGIBILITY_FOUND;
        return new View(
                proposal.id(),
                proposal.callId(),
                proposal.groupId(),
                groupName,
                proposal.slot(),
                proposal.status(),
                proposal.revision(),
                proposal.isSample(),
                standpoint,
                proposal.answers(),
                proposal.budget(),
                ProposalViews.check(proposal.budget(), whole.call().rules(), proposal.slot()),
                proposal.department(),
                proposal.departmentState(),
                proposal.declaredVersion(),
                proposal.projectYear(),
                proposal.continues(),
                proposal.receipt(),
                proposal.versions(),
                proposal.submittedAt(),
                ProposalViews.of(proposal.correction()),
                unconfirmed && !office ? null : proposal.statusReason(),
                proposal.status().isOpen() && standpoint == Standpoint.PROPOSER,
                tasks.stream().allMatch(ProposalTasks.State::complete),
                tasks,
                whole.documents(),
                office
                        ? events
                        : events.stream()
                                .map(ProposalHistory.Event::outsideTheOffice)
                                .toList());
    }

    Uni<String> groupName(UUID group) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(NAME, Tuple.of(group)))
                .map(rows -> (String) rows.getFirst()[0]);
    }

    private static Uni<Boolean> consulted(UUID proposal) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(CONSULTED, Tuple.of(proposal)))
                .map(rows -> (Boolean) rows.getFirst()[0]);
    }
}
