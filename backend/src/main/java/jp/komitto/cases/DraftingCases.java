package jp.komitto.cases;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.komitto.cases.CaseViews.Written;
import jp.komitto.proposals.ProposalFacts;
import jp.komitto.proposals.ReadingProposals;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;

/** The first draft, inside the use case that completes a project. Nothing of it is public. */
@ApplicationScoped
public class DraftingCases {

    /** What the final report says. */
    public record Reported(String done, String effect, String outlook, Integer participants) {}

    private final CaseRows rows;
    private final ReadingProposals proposals;
    private final Journal journal;

    @Inject
    DraftingCases(CaseRows rows, ReadingProposals proposals, Journal journal) {
        this.rows = rows;
        this.proposals = proposals;
        this.journal = journal;
    }

    /** From the trouble that the proposal named and what the report tells of it. */
    public Uni<Void> draft(ProposalFacts facts, UUID project, Reported report, Actor actor) {
        return proposals
                .latestVersion(facts.id())
                .map(version -> new Written(
                        text(version.content().get("issue")),
                        report.done(),
                        report.effect(),
                        report.outlook(),
                        report.participants()))
                .chain(content -> rows.draft(facts.id(), project, facts.groupId(), content))
                .chain(begun -> begun
                        ? journal.append(actor, new JournalEntry("CaseDrafted", facts.id()))
                        : Uni.createFrom().voidItem());
    }

    private static String text(Object answer) {
        return answer == null ? null : answer.toString();
    }
}
