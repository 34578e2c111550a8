package jp.komitto.undertakings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.decisions.Verdict;
import jp.komitto.files.FileView;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.Standpoint;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Undertakings as the contract shows them. */
public final class UndertakingViews {

    private static final long MOST_YEN = 1_000_000_000L;

    private UndertakingViews() {}

    @Schema(name = "ReportKind", description = "中間報告, 実績報告.")
    enum ReportKind {
        INTERIM,
        FINAL
    }

    @Schema(name = "EvaluationSide", description = "Who evaluates the collaboration.")
    enum Side {
        GROUP,
        DEPARTMENT
    }

    @Schema(name = "ChangeOutcome", description = "ASKED: waits for approvals. SETTLED: counts. REFUSED.")
    enum ChangeOutcome {
        ASKED,
        SETTLED,
        REFUSED
    }

    @Schema(name = "EvaluationAspect", description = "目的の共有, 対等, 役割分担, 情報の公開, 成果.")
    enum Aspect {
        SHARED_PURPOSE,
        EQUALITY,
        ROLES,
        OPENNESS,
        RESULT
    }

    @Schema(name = "AgreementTerms", description = "協定の内容: who does what, for how much, when, under which conditions.")
    record Terms(
            @NotBlank(message = "団体の役割を入れてください。")
            @Size(max = 2000, message = "2,000文字以内で書いてください。")
            @PlainText
            @Schema(examples = "観察会の企画と進行、地図の編集。")
            String groupRole,

            @NotBlank(message = "市の役割を入れてください。")
            @Size(max = 2000, message = "2,000文字以内で書いてください。")
            @PlainText
            @Schema(examples = "会場の調整、広報、専門の職員の派遣。")
            String cityRole,

            @Size(max = 2000, message = "2,000文字以内で書いてください。") @PlainText @Schema(description = "Null: none.")
            String conditions,

            @Min(value = 1, message = "1円以上にしてください。")
            @Max(value = MOST_YEN, message = "金額が大きすぎます。")
            @Schema(description = "Yen that the city pays.", examples = "270000")
            long amount,

            @NotNull(message = "始まりの日を入れてください。") @Schema(examples = "2027-04-01")
            LocalDate startsOn,

            @NotNull(message = "終わりの日を入れてください。") @Schema(examples = "2028-03-31")
            LocalDate endsOn) {}

    @Schema(name = "Milestone", description = "A step on the way.")
    record Milestone(
            @NotBlank(message = "内容を入れてください。")
            @Size(max = 200, message = "200文字以内で書いてください。")
            @PlainText
            @Schema(examples = "第1回 観察会")
            String title,

            @NotNull(message = "日付を入れてください。") @Schema(examples = "2027-05-08")
            LocalDate due,

            @Schema(description = "Null: still to come.") LocalDate doneOn) {}

    @Schema(name = "MilestonesWritten", description = "All milestones, in their order.")
    record Milestones(
            @NotNull(message = "予定の一覧を入れてください。") @Size(max = 50, message = "50個以内にしてください。")
            List<@Valid @NotNull Milestone> items) {}

    @Schema(name = "ChangeWritten", description = "What is to become of the agreement, and why.")
    record ChangeWritten(
            @NotNull(message = "変更後の内容を入れてください。") @Valid Terms terms,

            @NotBlank(message = "理由を入れてください。")
            @Size(max = 2000, message = "2,000文字以内で書いてください。")
            @PlainText
            @Schema(examples = "会場が使えなくなったため、時期を秋に移す。")
            String reason) {}

    @Schema(name = "UndertakingReason")
    record Reason(
            @NotBlank(message = "理由を入れてください。") @Size(max = 2000, message = "2,000文字以内で書いてください。") @PlainText
            String reason) {}

    @Schema(name = "UndertakingsAtOnce", description = "Several undertakings and one reason.")
    record AtOnce(
            @NotEmpty(message = "事業を選んでください。") @Size(max = 100, message = "100件以内にしてください。")
            List<@NotNull UUID> undertakings,

            @NotBlank(message = "理由を入れてください。")
            @Size(max = 2000, message = "2,000文字以内で書いてください。")
            @PlainText
            @Schema(examples = "感染症の広がりにより、市の施設を閉じるため")
            String reason) {}

    @Schema(name = "AccountLine", description = "One line of the accounts: planned against actual, whole yen.")
    record AccountLine(
            @NotNull(message = "費目を選んでください。")
            @Size(max = 40)
            @Schema(description = "Code of a cost category of the call.", examples = "PRINTING")
            String category,

            @NotBlank(message = "内容を入れてください。")
            @Size(max = 200, message = "200文字以内で書いてください。")
            @PlainText
            @Schema(examples = "地図の印刷")
            String description,

            @Min(value = 0, message = "0円以上にしてください。") @Max(MOST_YEN) @Schema(examples = "300000")
            long planned,

            @Min(value = 0, message = "0円以上にしてください。")
            @Max(MOST_YEN)
            @Schema(description = "Null: not filled in yet.", examples = "280000")
            Long actual) {}

    @Schema(name = "PlannedCost", description = "One line of 収支予算書, as it was handed in with the proposal.")
    record PlannedCost(
            @Schema(description = "Code of a cost category of the call.", examples = "PRINTING")
            String category,

            @Schema(examples = "地図の印刷") String description,

            @Schema(description = "Whole yen.", examples = "300000")
            long planned) {}

    @Schema(name = "PlannedIncome", description = "Where the money was to come from, as it stood in 収支予算書, whole yen.")
    record PlannedIncome(
            @Schema(description = "Asked of the city.", examples = "270000")
            long request,

            @Schema(description = "Fees, donations, other grants.", examples = "20000")
            long other,

            @Schema(description = "The group's own money.", examples = "30000")
            long own) {}

    @Schema(name = "ReportWritten", description = "A report, as far as it is written.")
    record ReportWritten(
            @Size(max = 4000, message = "4,000文字以内で書いてください。") @PlainText @Schema(description = "What was done.")
            String done,

            @Size(max = 4000, message = "4,000文字以内で書いてください。") @PlainText @Schema(description = "What became of it.")
            String effect,

            @Size(max = 4000, message = "4,000文字以内で書いてください。") @PlainText @Schema(description = "What comes next.")
            String outlook,

            @Min(value = 0, message = "0人以上にしてください。")
            @Max(value = 1_000_000)
            @Schema(description = "People who took part.", examples = "230")
            Integer participants,

            @NotNull(message = "決算の一覧を入れてください。") @Size(max = 100, message = "100行以内にしてください。")
            List<@Valid @NotNull AccountLine> accounts,

            @Min(value = 0, message = "0円以上にしてください。")
            @Max(MOST_YEN)
            @Schema(
                    description =
                            "What came in beside the city's and companies' money: fees, donations, other grants. Yen; null: nothing.",
                    examples = "20000")
            Long otherIncome,

            @NotNull(message = "附帯意見への答えを入れてください。") @Size(max = 20) @Schema(description = "Opinion → answer.")
            Map<@Size(max = 36) String, @Size(max = 2000, message = "2,000文字以内で書いてください。") @PlainText String> answers) {}

    @Schema(name = "Evaluating", description = "How the collaboration went, aspect by aspect, from 1 to 5.")
    record Evaluating(
            @NotNull(message = "評価を入れてください。")
            @Size(max = 5)
            @Schema(propertyNames = Aspect.class, examples = "{\"EQUALITY\": 4}")
            Map<
                            Aspect,
                            @NotNull @Min(value = 1, message = "1から5で入れてください。")
                            @Max(value = 5, message = "1から5で入れてください。") Integer>
                    marks,

            @NotBlank(message = "理由を入れてください。") @Size(max = 2000, message = "2,000文字以内で書いてください。") @PlainText
            String comment) {}

    @Schema(name = "CommitteeEvaluating", description = "How a member of the committee sees the outcome.")
    record CommitteeEvaluating(
            @Min(value = 1, message = "1から5で入れてください。")
            @Max(value = 5, message = "1から5で入れてください。")
            @Schema(examples = "4")
            int mark,

            @NotBlank(message = "理由を入れてください。") @Size(max = 2000, message = "2,000文字以内で書いてください。") @PlainText
            String comment) {}

    @Schema(name = "CommitteeEvaluationGiven")
    record CommitteeEvaluated(UUID id, ProposalStatus status) {}

    @Schema(name = "SettlementWritten", description = "精算: what comes back, as staff computed it.")
    record Settling(
            @Min(value = 0, message = "0円以上にしてください。")
            @Max(MOST_YEN)
            @Schema(
                    description =
                            "Yen. Has to be what the accounts come to: paid − min(paid, rate × eligible actual cost,"
                                    + " what companies, fees and donations left uncovered).",
                    examples = "18000")
            long refund) {}

    @Schema(name = "NewContinuation", description = "The call in which the project goes on.")
    record Continuing(@NotNull(message = "募集を選んでください。") UUID callId) {}

    @Schema(name = "ContinuationBegun")
    record Continued(
            @Schema(description = "The draft of the next year.")
            UUID proposalId) {}

    @Schema(name = "AgreementView", description = "協定. It counts when both sides have signed it.")
    record Agreement(
            @Schema(description = "0: not signed by both yet.", examples = "1")
            int version,

            Terms terms,
            @Schema(nullable = true) OffsetDateTime groupSignedAt,
            @Schema(nullable = true) OffsetDateTime citySignedAt) {}

    @Schema(name = "AgreementVersion", description = "What was agreed, frozen with a hash.")
    record Version(
            @Schema(examples = "1") int number,
            Terms terms,

            @Schema(description = "SHA-256, hexadecimal.") String hash,

            OffsetDateTime agreedAt) {}

    @Schema(name = "ProjectChange", description = "A change that was asked for.")
    record Change(
            @Schema(examples = "1") int number,
            Terms terms,
            String reason,
            OffsetDateTime askedAt,

            @Schema(nullable = true, description = "Null: the department has still to approve.")
            OffsetDateTime departmentAt,

            @Schema(nullable = true, description = "Null: the secretariat has still to approve.")
            OffsetDateTime officeAt,

            ChangeOutcome outcome,
            @Schema(nullable = true) String answer) {}

    @Schema(name = "ProjectReport", description = "A report.")
    record Report(
            ReportKind kind,
            ReportWritten content,

            @Schema(description = "For `If-Match`.", examples = "2")
            long revision,

            @Schema(nullable = true) OffsetDateTime handedInAt) {}

    @Schema(name = "OpinionAnswered", description = "附帯意見 and the answer to it.")
    record OpinionAnswered(
            UUID id,
            String text,

            @Schema(nullable = true, description = "Null: not answered yet.")
            String answer) {}

    @Schema(name = "MutualEvaluation", description = "One side's view; the other side's is there when both are in.")
    record Evaluation(
            Side side,
            @Schema(propertyNames = Aspect.class) Map<Aspect, Integer> marks,
            String comment,
            OffsetDateTime handedInAt) {}

    @Schema(name = "CommitteeEvaluation", description = "One member's view, without the name.")
    record CommitteeView(@Schema(examples = "4") int mark, String comment) {}

    @Schema(name = "Settlement", description = "精算, whole yen.")
    record Settlement(
            @Schema(description = "Paid by the city.", examples = "270000")
            long paid,

            @Schema(description = "Added by companies.", examples = "0")
            long sponsored,

            @Schema(description = "Fees, donations, other grants.", examples = "20000")
            long otherIncome,

            @Schema(description = "What the group paid itself: the rest.", examples = "8000")
            long own,

            @Schema(description = "Everything that was spent.", examples = "300000")
            long spent,

            @Schema(description = "Eligible actual cost.", examples = "280000")
            long eligible,

            @Schema(description = "What comes back.", examples = "18000")
            long refund,

            @Schema(nullable = true, description = "Null: not confirmed yet.")
            OffsetDateTime confirmedAt) {}

    @Schema(name = "UndertakingSponsor", description = "A company that adds money.")
    record SponsorLine(
            UUID groupId,
            String groupName,
            @Schema(examples = "100000") long amount,
            @Schema(nullable = true) String message) {}

    @Schema(name = "Undertaking", description = "An adopted project, as those who carry it out see it.")
    record View(
            @Schema(description = "That of the proposal.") UUID id,

            UUID callId,
            UUID groupId,
            @Schema(examples = "W2026-00042") String receipt,
            String title,
            String groupName,
            @Schema(nullable = true) String department,
            ProposalStatus status,
            Standpoint standpoint,
            boolean sample,

            @Schema(description = "Which year of the project.", examples = "1")
            int projectYear,

            Verdict decision,

            @Schema(description = "Yen the city decided.", examples = "270000")
            long decidedAmount,

            @Schema(nullable = true) String decisionConditions,

            @Schema(description = "Of the 協定書 in its present version.", examples = "W2026-00042-A1")
            String agreementNumber,

            Agreement agreement,
            List<Version> versions,
            List<Milestone> milestones,
            List<Change> changes,

            @Schema(
                    description =
                            "What the accounts of the final report answer line by line; what was not planned is added"
                                    + " to it with a plan of 0.")
            List<PlannedCost> budget,

            PlannedIncome plannedIncome,
            List<Report> reports,
            List<FileView> receipts,
            List<OpinionAnswered> opinions,

            @Schema(description = "Which sides have evaluated.")
            List<Side> evaluated,

            List<Evaluation> evaluations,

            @Schema(description = "There when the evaluation is over.")
            List<CommitteeView> committee,

            @Schema(description = "Companies that add money, accepted by the group.")
            List<SponsorLine> sponsors,

            @Schema(nullable = true, description = "Null before the final report.")
            Settlement settlement,

            @Schema(description = "For `If-Match`.", examples = "3")
            long revision) {}

    @Schema(name = "UndertakingItem", description = "An undertaking in a list.")
    record Item(
            UUID id,
            UUID callId,
            @Schema(examples = "W2026-00042") String receipt,
            String title,
            String groupName,
            @Schema(nullable = true) String department,
            ProposalStatus status,
            @Schema(examples = "270000") long amount,
            boolean sample) {}

    @Schema(name = "UndertakingList", description = "Undertakings, at most 500.")
    record Items(List<Item> items) {}
}
