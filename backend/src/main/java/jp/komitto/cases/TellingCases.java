package jp.komitto.cases;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.komitto.cases.CaseViews.View;
import jp.komitto.cases.CaseViews.Written;
import jp.komitto.membership.Belonging;
import jp.komitto.proposals.ReadingProposals;
import jp.komitto.proposals.Standpoint;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;

/** The group decides what of its project is told, and whether. */
@ApplicationScoped
class TellingCases {

    private final CaseRows rows;
    private final ReadingProposals proposals;
    private final Belonging belonging;
    private final Journal journal;

    @Inject
    TellingCases(CaseRows rows, ReadingProposals proposals, Belonging belonging, Journal journal) {
        this.rows = rows;
        this.proposals = proposals;
        this.belonging = belonging;
        this.journal = journal;
    }

    @WithTransaction
    Uni<View> read(UUID id, Actor actor) {
        return view(id, actor);
    }

    @WithTransaction
    Uni<View> write(UUID id, String ifMatch, Written content, Actor actor) {
        return own(id, ifMatch, actor)
                .call(known -> rows.write(id, content))
                .call(known -> journal.append(actor, new JournalEntry("CaseWritten", id)))
                .chain(() -> view(id, actor));
    }

    @WithTransaction
    Uni<View> settle(UUID id, String ifMatch, CaseStatus status, Actor actor) {
        return own(id, ifMatch, actor)
                .call(known -> proposals.require(id).chain(facts -> belonging.requireManager(facts.groupId(), actor)))
                .call(known -> rows.settle(id, status, actor))
                .call(known -> journal.append(
                        actor, new JournalEntry(status == CaseStatus.PUBLISHED ? "CasePublished" : "CaseLeftOut", id)))
                .chain(() -> view(id, actor));
    }

    private Uni<View> own(UUID id, String ifMatch, Actor actor) {
        return view(id, actor)
                .invoke(known -> {
                    if (!known.mine()) {
                        throw CaseProblem.CASE_NOT_YOURS.problem();
                    }
                })
                .invoke(known -> IfMatch.require(ifMatch, known.revision()));
    }

    private Uni<View> view(UUID id, Actor actor) {
        return proposals
                .standpoint(id, actor)
                .onFailure(Problem.class)
                .transform(unknown -> CaseProblem.CASE_NOT_FOUND.problem())
                .chain(standpoint -> rows.require(id, standpoint == Standpoint.PROPOSER));
    }
}
