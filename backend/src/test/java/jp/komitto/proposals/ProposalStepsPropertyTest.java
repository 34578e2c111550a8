package jp.komitto.proposals;

import static java.util.Map.entry;
import static jp.komitto.proposals.ProposalStatus.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever is tried in whatever order: only what workflow 3 draws can happen. */
class ProposalStepsPropertyTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-12-23T10:00:00+09:00");

    /** Workflow 3 as it is drawn, written down a second time on purpose. */
    private static final Map<ProposalStatus, Set<ProposalStatus>> DRAWN = Map.ofEntries(
            entry(DRAFT, Set.of(SUBMITTED, WITHDRAWN)),
            entry(SUBMITTED, Set.of(RETURNED, INELIGIBILITY_FOUND, ELIGIBLE, WITHDRAWN)),
            entry(RETURNED, Set.of(SUBMITTED, WITHDRAWN)),
            entry(INELIGIBILITY_FOUND, Set.of(INELIGIBLE, SUBMITTED, WITHDRAWN)),
            entry(INELIGIBLE, Set.of()),
            entry(ELIGIBLE, Set.of(UNDER_REVIEW, WITHDRAWN)),
            entry(UNDER_REVIEW, Set.of(SCORED, WITHDRAWN)),
            entry(SCORED, Set.of(HEARD, WITHDRAWN)),
            entry(HEARD, Set.of(RECOMMENDED, WITHDRAWN)),
            entry(RECOMMENDED, Set.of(DECIDED, WITHDRAWN)),
            entry(DECIDED, Set.of(DECIDED, ADOPTED, NOT_ADOPTED, WITHDRAWN)),
            entry(ADOPTED, Set.of(AGREED, CANCELLED)),
            entry(NOT_ADOPTED, Set.of()),
            entry(AGREED, Set.of(IN_PROGRESS, CANCELLED)),
            entry(IN_PROGRESS, Set.of(CHANGE_PENDING, SUSPENDED, REPORTED, CANCELLED)),
            entry(CHANGE_PENDING, Set.of(IN_PROGRESS, CANCELLED)),
            entry(SUSPENDED, Set.of(IN_PROGRESS, CANCELLED)),
            entry(REPORTED, Set.of(EVALUATED)),
            entry(EVALUATED, Set.of(COMPLETED)),
            entry(COMPLETED, Set.of()),
            entry(WITHDRAWN, Set.of()),
            entry(CANCELLED, Set.of()));

    @Property
    void noSequenceReachesAStateThatIsNotDrawn(@ForAll @Size(max = 60) List<ProposalStep> steps) {
        Proposal proposal = begun();
        for (ProposalStep step : steps) {
            ProposalStatus before = proposal.status();
            long revision = proposal.revision();
            try {
                proposal.take(step, Somebody.of(Role.SECRETARIAT).actor(), null);
                assertThat(DRAWN.get(before)).contains(proposal.status());
                assertThat(proposal.revision()).isEqualTo(revision + 1);
            } catch (Problem refused) {
                assertThat(proposal.status()).isEqualTo(before);
                assertThat(proposal.revision()).isEqualTo(revision);
            }
        }
    }

    @Example
    void everyArrowThatIsDrawnIsAStepOfTheTable() {
        DRAWN.forEach((from, next) -> assertThat(Arrays.stream(ProposalStep.values())
                        .filter(step -> step.leadsFrom(from))
                        .map(ProposalStep::to)
                        .collect(Collectors.toSet()))
                .as("from %s", from)
                .isEqualTo(next));
    }

    @Example
    void theJournalTellsEveryStepByANameOfItsOwn() {
        assertThat(Arrays.stream(ProposalStep.values()).map(ProposalStep::event))
                .doesNotHaveDuplicates();
    }

    @Example
    void whoFoundAProposalIneligibleCannotConfirmIt() {
        Somebody one = Somebody.of(Role.SECRETARIAT);
        Proposal proposal = begun();
        proposal.take(ProposalStep.SUBMIT, one.actor(), null);
        proposal.take(ProposalStep.FIND_INELIGIBLE, one.actor(), "対象外の活動");
        assertThat(refusal(proposal, one)).isEqualTo(ProposalProblem.PROPOSAL_SECOND_PERSON_NEEDED);
        proposal.take(
                ProposalStep.CONFIRM_INELIGIBLE, Somebody.of(Role.SECRETARIAT).actor(), "同じ判断");
        assertThat(proposal.status()).isEqualTo(INELIGIBLE);
    }

    private static Object refusal(Proposal proposal, Somebody somebody) {
        try {
            proposal.take(ProposalStep.CONFIRM_INELIGIBLE, somebody.actor(), "同じ判断");
            return "not refused";
        } catch (Problem refused) {
            return refused.code();
        }
    }

    private static Proposal begun() {
        return new Proposal(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "GENERAL",
                Somebody.citizen().actor(),
                NOW);
    }
}
