package jp.komitto.wakuwaku;

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
            @Schema(examples = "GENERAL") String code,
            Words title,
            @Schema(nullable = true) Words description,

            @Schema(description = "Share of eligible cost, per mille.", examples = "900")
            int rate,

            @Schema(description = "The most a proposal can ask for, in yen.", examples = "500000")
            long cap) {}

    @Schema(name = "OpenCall", description = "A call that is open, or opens soon.")
    record OpenCall(
            UUID id,
            Words title,
            @Schema(examples = "2027") int fiscalYear,
            @Schema(examples = "1") int round,
            boolean open,
            OffsetDateTime opens,

            @Schema(description = "Handed in at this second is in time.")
            OffsetDateTime closes,

            OffsetDateTime consultationUntil,
            LocalDate hearing,

            @Schema(description = "Yen.", examples = "3000000")
            long totalBudget,

            @Schema(examples = "[\"NPO\"]") List<String> eligibleKinds,
            List<SlotLine> slots,

            @Schema(description = "A fictitious call.") boolean sample) {}

    @Schema(
            name = "OpenCallList",
            description = "Open calls first, then those to come; the one that closes first is first.")
    record OpenCalls(
            @Schema(description = "The server's clock, to count down from.")
            OffsetDateTime now,

            List<OpenCall> items) {}

    @Schema(name = "ReleasedCall", description = "A call whose results are out.")
    record ReleasedCall(
            UUID id,
            Words title,
            @Schema(examples = "2027") int fiscalYear,
            @Schema(examples = "1") int round,
            OffsetDateTime releasedAt,
            @Schema(examples = "12") int proposals,
            @Schema(examples = "7") int adopted,
            boolean sample) {}

    @Schema(name = "ReleasedCallList", description = "The newest first.")
    record ReleasedCalls(List<ReleasedCall> items) {}

    @Schema(name = "ResultLine", description = "A proposal and what came out.")
    record ResultLine(
            UUID id,
            @Schema(examples = "W2026-00042") String receipt,
            String title,

            @Schema(nullable = true, description = "Its page, where the group has one.")
            UUID groupId,

            String groupName,
            @Schema(nullable = true) String department,
            @Schema(examples = "GENERAL") String slot,
            ProposalStatus status,

            @Schema(description = "Yen.", examples = "270000")
            long request,

            Verdict outcome,

            @Schema(description = "Yen.", examples = "270000")
            long amount,

            @Schema(description = "What the committee recommended.")
            Outcome recommended,

            boolean differs,

            @Schema(nullable = true, description = "Why it differs.")
            String reason,

            @Schema(description = "附帯意見.") List<String> opinions,

            @Schema(nullable = true, description = "Thousandths of a point.", examples = "27400")
            Long score,

            @Schema(nullable = true, description = "From 1, within the slot.", examples = "1")
            Integer rank) {}

    @Schema(name = "CallResults", description = "The results of a call.")
    record Results(ReleasedCall call, List<ResultLine> items) {}

    @Schema(name = "PublicEvent", description = "A step on the way of a proposal.")
    record Event(
            ProposalStep step,
            ProposalStatus status,
            ProposalParty party,
            OffsetDateTime at,

            @Schema(nullable = true, description = "Where the city has to give one in public.")
            String reason) {}

    @Schema(name = "PublicOpinion", description = "附帯意見 and what the group answered in its report.")
    record OpinionLine(String text, @Schema(nullable = true) String answer) {}

    @Schema(name = "PublicReport", description = "What became of it, from the final report of a completed project.")
    record ReportLine(
            String done,
            String effect,
            @Schema(nullable = true) Integer participants,

            @Schema(description = "Average of the committee, in thousandths of 1 to 5.", examples = "4250")
            long evaluation) {}

    @Schema(name = "PublicSponsor", description = "A company that adds money to an adopted project.")
    record SponsorLine(
            UUID groupId,
            String groupName,

            @Schema(description = "Yen.", examples = "100000")
            long amount,

            @Schema(nullable = true) String message) {}

    @Schema(
            name = "PublicProposal",
            description = "A proposal after the release: what it is, its way, what became of it.")
    record PublicProposal(
            UUID id,
            UUID callId,
            Words callTitle,
            @Schema(examples = "W2026-00042") String receipt,
            String title,
            String summary,
            @Schema(nullable = true) UUID groupId,
            String groupName,
            @Schema(nullable = true) String department,
            String slot,
            @Schema(examples = "1") int projectYear,
            ProposalStatus status,
            Verdict outcome,
            @Schema(examples = "270000") long amount,
            boolean sample,
            List<Event> timeline,
            List<OpinionLine> opinions,

            @Schema(description = "Companies that add money.")
            List<SponsorLine> sponsors,

            @Schema(nullable = true, description = "Null before it is completed.")
            ReportLine report) {}

    @Schema(name = "YearStatistics", description = "A fiscal year of わくわくプロジェクト; samples are not in it.")
    record Year(
            @Schema(examples = "2027") int fiscalYear,

            @Schema(description = "Handed in.", examples = "12")
            int proposals,

            @Schema(description = "Adopted, conditionally or not.", examples = "7")
            int adopted,

            @Schema(examples = "1") int withdrawn,
            @Schema(examples = "0") int cancelled,
            @Schema(examples = "3") int completed,

            @Schema(description = "Yen of the calls.", examples = "3000000")
            long budget,

            @Schema(description = "Yen adopted.", examples = "1900000")
            long awarded,

            @Schema(description = "Yen added by companies.", examples = "100000")
            long sponsored,

            @Schema(description = "In slots for young people.", examples = "4")
            int byYouth,

            @Schema(description = "Projects in the archive.", examples = "17")
            int archived) {}

    @Schema(
            name = "WakuwakuStatistics",
            description = "Year by year, the newest first; only of calls whose results are out.")
    record Statistics(List<Year> items) {}
}
