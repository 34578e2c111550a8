package jp.komitto.wakuwaku;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.calls.Words;
import jp.komitto.decisions.Verdict;
import jp.komitto.proposals.ProposalParty;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.reviews.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** わくわくプロジェクト as everybody sees it. */
public final class WakuwakuViews {

    private WakuwakuViews() {}

    @Schema(name = "OpenCallSlot")
    record SlotLine(
            @NotNull @Schema(examples = "GENERAL") String code,
            @NotNull Words title,
            Words description,

            @NotNull @Schema(description = "Share of eligible cost, per mille.", examples = "900")
            int rate,

            @NotNull @Schema(description = "The most a proposal can ask for, in yen.", examples = "500000")
            long cap) {}

    @Schema(name = "OpenCall", description = "A call that is open, or opens soon.")
    record OpenCall(
            @NotNull UUID id,
            @NotNull Words title,
            @NotNull @Schema(examples = "2027") int fiscalYear,
            @NotNull @Schema(examples = "1") int round,
            @NotNull boolean open,
            @NotNull OffsetDateTime opens,

            @NotNull @Schema(description = "Handed in at this second is in time.")
            OffsetDateTime closes,

            @NotNull OffsetDateTime consultationUntil,
            @NotNull LocalDate hearing,

            @NotNull @Schema(description = "Yen.", examples = "3000000")
            long totalBudget,

            @NotNull @Schema(examples = "[\"NPO\"]") List<String> eligibleKinds,
            @NotNull List<SlotLine> slots,

            @NotNull @Schema(description = "A fictitious call.")
            boolean sample) {}

    @Schema(
            name = "OpenCallList",
            description = "Open calls first, then those to come; the one that closes first is first.")
    record OpenCalls(
            @NotNull @Schema(description = "The server's clock, to count down from.")
            OffsetDateTime now,

            @NotNull List<OpenCall> items) {}

    @Schema(name = "ReleasedCall", description = "A call whose results are out.")
    record ReleasedCall(
            @NotNull UUID id,
            @NotNull Words title,
            @NotNull @Schema(examples = "2027") int fiscalYear,
            @NotNull @Schema(examples = "1") int round,
            @NotNull OffsetDateTime releasedAt,
            @NotNull @Schema(examples = "12") int proposals,
            @NotNull @Schema(examples = "7") int adopted,
            @NotNull boolean sample) {}

    @Schema(name = "ReleasedCallList", description = "The newest first.")
    record ReleasedCalls(@NotNull List<ReleasedCall> items) {}

    @Schema(name = "ResultLine", description = "A proposal and what came out.")
    record ResultLine(
            @NotNull UUID id,
            @NotNull @Schema(examples = "W2026-00042") String receipt,
            @NotNull String title,

            @Schema(description = "Its page, where the group has one.")
            UUID groupId,

            @NotNull String groupName,
            String department,
            @NotNull @Schema(examples = "GENERAL") String slot,
            @NotNull ProposalStatus status,

            @NotNull @Schema(description = "Yen.", examples = "270000")
            long request,

            @NotNull Verdict outcome,

            @NotNull @Schema(description = "Yen.", examples = "270000")
            long amount,

            @NotNull @Schema(description = "What the committee recommended.")
            Outcome recommended,

            @NotNull boolean differs,
            @Schema(description = "Why it differs.") String reason,
            @NotNull @Schema(description = "附帯意見.") List<String> opinions,

            @Schema(description = "Thousandths of a point.", examples = "27400")
            Long score,

            @Schema(description = "From 1, within the slot.", examples = "1")
            Integer rank) {}

    @Schema(name = "CallResults", description = "The results of a call.")
    record Results(@NotNull ReleasedCall call, @NotNull List<ResultLine> items) {}

    @Schema(name = "PublicEvent", description = "A step on the way of a proposal.")
    record Event(
            @NotNull ProposalStep step,
            @NotNull ProposalStatus status,
            @NotNull ProposalParty party,
            @NotNull OffsetDateTime at,

            @Schema(description = "Where the city has to give one in public.")
            String reason) {}

    @Schema(name = "PublicOpinion", description = "附帯意見 and what the group answered in its report.")
    record OpinionLine(@NotNull String text, String answer) {}

    @Schema(name = "PublicReport", description = "What became of it, from the final report of a completed project.")
    record ReportLine(
            @NotNull String done,
            @NotNull String effect,
            Integer participants,

            @NotNull @Schema(description = "Average of the committee, in thousandths of 1 to 5.", examples = "4250")
            long evaluation) {}

    @Schema(name = "PublicSponsor", description = "A company that adds money to an adopted project.")
    record SponsorLine(
            @NotNull UUID groupId,
            @NotNull String groupName,

            @NotNull @Schema(description = "Yen.", examples = "100000")
            long amount,

            String message) {}

    @Schema(
            name = "PublicProposal",
            description = "A proposal after the release: what it is, its way, what became of it.")
    record PublicProposal(
            @NotNull UUID id,
            @NotNull UUID callId,
            @NotNull Words callTitle,
            @NotNull @Schema(examples = "W2026-00042") String receipt,
            @NotNull String title,
            @NotNull String summary,
            UUID groupId,
            @NotNull String groupName,
            String department,
            @NotNull String slot,
            @NotNull @Schema(examples = "1") int projectYear,
            @NotNull ProposalStatus status,
            @NotNull Verdict outcome,
            @NotNull @Schema(examples = "270000") long amount,
            @NotNull boolean sample,
            @NotNull List<Event> timeline,
            @NotNull List<OpinionLine> opinions,

            @NotNull @Schema(description = "Companies that add money.")
            List<SponsorLine> sponsors,

            @Schema(description = "Null before it is completed.")
            ReportLine report) {}

    @Schema(name = "YearStatistics", description = "A fiscal year of わくわくプロジェクト; samples are not in it.")
    record Year(
            @NotNull @Schema(examples = "2027") int fiscalYear,

            @NotNull @Schema(description = "Handed in.", examples = "12")
            int proposals,

            @NotNull @Schema(description = "Adopted, conditionally or not.", examples = "7")
            int adopted,

            @NotNull @Schema(examples = "1") int withdrawn,
            @NotNull @Schema(examples = "0") int cancelled,
            @NotNull @Schema(examples = "3") int completed,

            @NotNull @Schema(description = "Yen of the calls.", examples = "3000000")
            long budget,

            @NotNull @Schema(description = "Yen adopted.", examples = "1900000")
            long awarded,

            @NotNull @Schema(description = "Yen added by companies.", examples = "100000")
            long sponsored,

            @NotNull @Schema(description = "In slots for young people.", examples = "4")
            int byYouth,

            @NotNull @Schema(description = "Projects in the archive.", examples = "17")
            int archived) {}

    @Schema(
            name = "WakuwakuStatistics",
            description = "Year by year, the newest first; only of calls whose results are out.")
    record Statistics(@NotNull List<Year> items) {}
}
