package jp.komitto.proposals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.calls.CallRules;
import jp.komitto.files.FileView;
import jp.komitto.form.Correction;
import jp.komitto.proposals.ProposalHistory.Event;
import jp.komitto.proposals.ProposalVersions.Version;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proposals as the contract shows them. */
public final class ProposalViews {

    private ProposalViews() {}

    @Schema(name = "NewProposal", description = "For which group, in which slot.")
    record NewProposal(
            @NotNull(message = "団体を選んでください。") @Schema(description = "A group one belongs to.")
            UUID groupId,

            @NotNull(message = "枠を選んでください。") @Size(max = 40) @Schema(examples = "GENERAL")
            String slot) {}

    @Schema(
            name = "ProposalPatch",
            description = "What changes; members that are left out or null stay, an answer of null is taken away.")
    record Patch(
            @Size(max = 40) @Schema(description = "Another slot of the call.", examples = "GENERAL")
            String slot,

            @Size(max = 60)
            @Schema(description = "Code of the department one would like to work with.", examples = "kanko")
            String department,

            @Size(max = 40, message = "40項目以内にしてください。")
            @Schema(
                    description =
                            "Answers by their names: title, summary, issue, content, goal, groupRole, cityRole, reason, schedule,"
                                    + " place, effect, measure, team, safety, continuity, graduation, youthCount, teamCount,"
                                    + " supporter, partner, theme.",
                    examples = "{\"title\": \"川べりの生き物しらべ\"}")
            Map<String, @Size(max = 4000, message = "4,000文字以内で書いてください。") @PlainText String> answers,

            @Valid Budget budget) {}

    @Schema(name = "Proposal", description = "A proposal as those who carry it see it.")
    record View(
            UUID id,
            UUID callId,
            UUID groupId,

            @Schema(examples = "川べり観察会") String groupName,

            @Schema(examples = "GENERAL") String slot,
            ProposalStatus status,

            @Schema(description = "For `If-Match`.", examples = "7")
            long revision,

            @Schema(description = "A fictitious proposal for trying things out.")
            boolean sample,

            Standpoint standpoint,

            @Schema(description = "Answers by their names; unanswered ones are left out.")
            Map<String, String> answers,

            Budget budget,
            BudgetCheck budgetCheck,

            @Schema(nullable = true, description = "Code of the department; null: not chosen.")
            String department,

            DepartmentState departmentState,

            @Schema(nullable = true, description = "Version of the declaration that was made; null: not yet.")
            Integer declaredVersion,

            @Schema(description = "Which year of the project, from 1.", examples = "1")
            int projectYear,

            @Schema(nullable = true, description = "The proposal of the year before.")
            UUID continues,

            @Schema(nullable = true, description = "Receipt number; null: not handed in.", examples = "W2026-00042")
            String receipt,

            @Schema(description = "How many versions were handed in.", examples = "1")
            int versions,

            @Schema(nullable = true) OffsetDateTime submittedAt,

            @Schema(nullable = true, description = "What was returned; null: nothing.")
            CorrectionView correction,

            @Schema(nullable = true, description = "Why it is in its state, where somebody said so.")
            String statusReason,

            @Schema(description = "Whether it can be written now, all of it or what was returned.")
            boolean writable,

            @Schema(description = "Whether nothing required is missing.")
            boolean complete,

            List<ProposalTasks.State> tasks,
            List<FileView> documents,
            List<Event> timeline) {}

    @Schema(name = "ProposalCorrection")
    record CorrectionView(
            String reason,

            @Schema(description = "The last second to hand it in again.")
            OffsetDateTime deadline,

            @Schema(description = "The fields that may be written meanwhile.")
            List<String> fields) {}

    @Schema(name = "ProposalReceipt", description = "Proof that something was handed in.")
    record Receipt(
            UUID id,
            @Schema(examples = "W2026-00042") String receipt,
            @Schema(examples = "1") int version,

            @Schema(description = "SHA-256 over all that was handed in, hexadecimal.")
            String hash,

            OffsetDateTime submittedAt) {}

    @Schema(name = "ProposalItem", description = "A proposal in a list.")
    record Item(
            UUID id,
            UUID callId,
            UUID groupId,
            String groupName,

            @Schema(description = "Empty while it has none.")
            String title,

            String slot,
            ProposalStatus status,
            @Schema(nullable = true) String department,
            DepartmentState departmentState,

            @Schema(description = "Yen asked of the city.") long request,

            @Schema(nullable = true) String receipt,
            @Schema(nullable = true) OffsetDateTime submittedAt,

            @Schema(nullable = true, description = "By when it has to be corrected; null: nothing to correct.")
            OffsetDateTime deadline,

            int projectYear,
            boolean sample) {}

    @Schema(name = "ProposalList", description = "Proposals, at most 500.")
    record Items(List<Item> items) {}

    @Schema(name = "ProposalVersions", description = "Versions, and what the last one changed.")
    record VersionsView(List<Version> items, List<ProposalChanges.Change> changes) {}

    @Schema(name = "ProposalReturn", description = "What has to be corrected, by when.")
    record Returning(
            @NotBlank(message = "理由を入れてください。")
            @Size(max = 2000, message = "2,000文字以内で書いてください。")
            @PlainText
            @Schema(examples = "予算の根拠を確かめられませんでした。")
            String reason,

            @NotEmpty(message = "直してほしい項目を選んでください。")
            @Size(max = 40)
            @Schema(
                    description = "Names of answers, or slot, department, budget, documents, declaration.",
                    examples = "[\"budget\"]")
            List<@NotNull @Size(max = 40) String> fields,

            @Future(message = "これからの日付を入れてください。") @Schema(description = "Last day; null: the days that the call sets.")
            LocalDate deadline) {}

    @Schema(name = "ProposalReason")
    record Reason(
            @NotBlank(message = "理由を入れてください。") @Size(max = 2000, message = "2,000文字以内で書いてください。") @PlainText
            String reason) {}

    @Schema(name = "NewProposalMessage", description = "Something said in the thread of a proposal.")
    record Saying(
            @NotBlank(message = "文を入れてください。") @Size(max = 4000, message = "4,000文字以内で書いてください。") @PlainText
            String text,

            @Schema(description = "By when an answer is hoped for; null: no hurry.")
            LocalDate deadline) {}

    @Schema(name = "ProposalMessage")
    record Message(
            UUID id,

            @Schema(description = "Which side said it.") Standpoint from,

            @Schema(description = "Whether the one who asks said it.")
            boolean mine,

            String text,
            @Schema(nullable = true) LocalDate deadline,
            OffsetDateTime at) {}

    @Schema(name = "ProposalThread", description = "The talk about a proposal, oldest first.")
    record Thread(List<Message> items) {}

    @Schema(name = "NewConsultation", description = "事前相談, as a navi staff notes it.")
    record Advising(
            @NotNull(message = "相談の日を入れてください。") LocalDate heldOn,

            @NotBlank(message = "助言の内容を入れてください。") @Size(max = 4000, message = "4,000文字以内で書いてください。") @PlainText
            String advice) {}

    @Schema(name = "Consultation")
    record Consultation(UUID id, LocalDate heldOn, String advice, OffsetDateTime at) {}

    @Schema(name = "ConsultationList")
    record Consultations(List<Consultation> items) {}

    @Schema(name = "DepartmentAnswer", description = "Whether the department takes part, with its role in a few words.")
    record DepartmentAnswer(
            @NotNull(message = "同意するかどうかを選んでください。") Boolean agreed,

            @Size(max = 2000, message = "2,000文字以内で書いてください。")
            @PlainText
            @Schema(description = "To the group; needed for a no.")
            String note) {}

    @Schema(name = "ProposalTransition", description = "A line of the table of transitions.")
    record Transition(
            ProposalStep step,
            ProposalParty party,
            List<ProposalStatus> from,
            ProposalStatus to,

            @Schema(description = "Codes of the problems that may stand in its way.")
            List<String> guards) {}

    @Schema(name = "ProposalTransitions", description = "Workflow 3: what is not in it cannot happen.")
    record Transitions(List<Transition> items) {}

    @Schema(name = "BudgetTrial", description = "A budget to be held against the rules of a call; nothing is kept.")
    record BudgetTrial(
            @NotNull(message = "枠を選んでください。") @Size(max = 40) String slot,
            @NotNull(message = "予算を入れてください。") @Valid Budget budget) {}

    static CorrectionView of(Correction correction) {
        return correction == null
                ? null
                : new CorrectionView(
                        correction.reason(), OffsetDateTime.parse(correction.deadline()), correction.fields());
    }

    static BudgetCheck check(Budget budget, CallRules rules, String slot) {
        return BudgetCheck.of(budget, rules, rules.slot(slot));
    }
}
