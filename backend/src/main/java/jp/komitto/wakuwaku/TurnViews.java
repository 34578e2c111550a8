package jp.komitto.wakuwaku;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.calls.Words;
import jp.komitto.proposals.ProposalStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 「あなたの番です」 as the contract shows it. */
public final class TurnViews {

    private TurnViews() {}

    @Schema(
            name = "TurnKind",
            description =
                    "What waits. FINISH_DRAFT, CORRECT, REPORT: for the group. ANSWER: whether the department takes part."
                            + " SIGN, EVALUATE, APPROVE_CHANGE: for the side at hand. SCREEN, CONFIRM_INELIGIBLE, PREPARE_REVIEW, HEAR, DECIDE,"
                            + " CONFIRM_DECISION, RELEASE, START, COMPLETE: for the secretariat. DECLARE, SCORE, RECOMMEND: for the committee.")
    enum TurnKind {
        FINISH_DRAFT,
        CORRECT,
        ANSWER,
        SCREEN,
        CONFIRM_INELIGIBLE,
        PREPARE_REVIEW,
        DECLARE,
        SCORE,
        HEAR,
        RECOMMEND,
        DECIDE,
        CONFIRM_DECISION,
        RELEASE,
        SIGN,
        START,
        APPROVE_CHANGE,
        REPORT,
        EVALUATE,
        COMPLETE
    }

    @Schema(name = "Turn", description = "One thing that waits for the one who asks.")
    record Turn(
            TurnKind kind,
            @Schema(description = "The proposal.") UUID proposalId,
            UUID callId,

            @Schema(description = "Its title; empty while it has none.")
            String title,

            Words callTitle,
            ProposalStatus status,

            @Schema(nullable = true, description = "By when; null: no day is set.")
            OffsetDateTime due,

            boolean sample) {}

    @Schema(name = "TurnList", description = "The most urgent first, at most 500.")
    record TurnList(List<Turn> items) {}
}
