package jp.komitto.reviews;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.Words;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ProposalVersions.Version;
import jp.komitto.reviews.ReviewTerms.*;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The review as the contract shows it. */
public final class ReviewViews {

    private ReviewViews() {}

    @Schema(name = "SeatWritten", description = "A seat of the committee.")
    record SeatWritten(
            @NotNull(message = "委員になる人を選んでください。") @Schema(description = "Account of the member.")
            UUID accountId,

            @NotNull(message = "委員の区分を選んでください。") MemberClass memberClass,
            @NotNull(message = "役割を選んでください。") SeatOffice office,

            @NotNull(message = "任期の始まりを入れてください。") @Schema(examples = "2026-04-01")
            LocalDate from,

            @NotNull(message = "任期の終わりを入れてください。") @Schema(description = "Last day.", examples = "2028-03-31")
            LocalDate until) {}

    @Schema(name = "Seat", description = "A seat of the committee, for staff.")
    record Seat(
            UUID id,

            @Schema(nullable = true, description = "Null: whoever sat here has left Komitto.")
            UUID accountId,

            @Schema(description = "Display name; － where nobody is known by the account.", examples = "水戸 花子")
            String name,

            MemberClass memberClass,
            SeatOffice office,
            @Schema(examples = "2026-04-01") LocalDate from,
            @Schema(examples = "2028-03-31") LocalDate until,

            @Schema(description = "Whether the term runs today.")
            boolean current,

            @Schema(description = "A fictitious seat.") boolean sample,

            @Schema(description = "For `If-Match`.", examples = "1")
            long revision) {}

    @Schema(name = "SeatList", description = "The roster 委員名簿, the newest terms first.")
    record Seats(List<Seat> items) {}

    @Schema(name = "PanelMember", description = "Who reviews a call, for staff.")
    record MemberView(
            UUID id,

            @Schema(description = "Stands for the member wherever the public looks.", examples = "委員A")
            String letter,

            @Schema(examples = "水戸 花子") String name,
            MemberClass memberClass,
            SeatOffice office) {}

    @Schema(name = "PanelCell", description = "One member and one proposal.")
    record Cell(
            UUID memberId,

            @Schema(nullable = true, description = "What the member declared; null: not yet.")
            Tie declared,

            @Schema(nullable = true, description = "What the member wrote about it.")
            String note,

            @Schema(nullable = true, description = "Why the member is kept away; null: takes part.")
            Cause recused,

            @Schema(description = "What was found and nobody has settled.")
            List<Hint> hints,

            @Schema(description = "Whether the first score is handed in.")
            boolean scored) {}

    @Schema(name = "PanelItem", description = "A proposal and how far its review is.")
    record PanelItem(
            UUID id,
            @Schema(examples = "W2026-00042") String receipt,
            String title,
            String groupName,
            @Schema(examples = "GENERAL") String slot,
            ProposalStatus status,

            @Schema(description = "Members who are not recused.", examples = "5")
            int members,

            @Schema(description = "Whether that is enough.") boolean quorate,

            @Schema(description = "Whether it can be assigned, or is.")
            boolean ready,

            @Schema(nullable = true, description = "What the committee recommended; null: nothing yet.")
            Outcome recommended,

            List<Cell> cells) {}

    @Schema(name = "Review", description = "The review of a call, for the secretariat.")
    record Review(
            UUID callId,
            Words callTitle,

            @Schema(nullable = true, description = "Until when members score; null: not assigned yet.")
            OffsetDateTime scoreUntil,

            @Schema(description = "Members an item needs.", examples = "4")
            int quorum,

            List<MemberView> members,
            List<PanelItem> items) {}

    @Schema(name = "ReviewAssignment", description = "Until when the members score.")
    record Assignment(
            @NotNull(message = "採点の期限を入れてください。") @Schema(examples = "2027-02-12T17:00:00+09:00")
            OffsetDateTime scoreUntil) {}

    @Schema(name = "ReviewReason")
    record Reason(
            @NotBlank(message = "理由を入れてください。")
            @Size(max = 2000, message = "2,000文字以内で書いてください。")
            @PlainText
            @Schema(examples = "過去の事業で同じ団体と契約していたため")
            String reason) {}

    @Schema(name = "NewDeclaration", description = "Whether something ties the member to the proposal.")
    record Declaring(
            @NotNull(message = "かかわりがあるかどうかを選んでください。") Tie tie,

            @Size(max = 1000, message = "1,000文字以内で書いてください。")
            @PlainText
            @Schema(description = "For the secretariat alone.", examples = "姉が会員です。")
            String note) {}

    @Schema(name = "DeclarationMade", description = "What follows from it.")
    record Declared(
            UUID proposalId,

            @Schema(description = "Whether the item is gone for this member from now on.")
            boolean recused) {}

    @Schema(name = "CommitteeItem", description = "A proposal in a member's list.")
    record Item(
            UUID id,
            UUID callId,
            Words callTitle,
            @Schema(examples = "W2026-00042") String receipt,
            String slot,
            String title,
            String groupName,
            ProposalStatus status,
            Task task,
            @Schema(nullable = true) OffsetDateTime scoreUntil,

            @Schema(nullable = true, description = "Place in the order of the hearing; null: none yet.")
            Integer position,

            boolean sample) {}

    @Schema(
            name = "CommitteeItemList",
            description = "What the member reviews, and what waits for them; recused items are not in it.")
    record Items(List<Item> items) {}

    @Schema(name = "ScoreWritten", description = "Marks and what speaks for them, as far as they are written.")
    record Scoring(
            @NotNull(message = "点数を入れてください。")
            @Size(max = 20)
            @Schema(description = "Criterion → mark.", examples = "{\"PUBLIC_BENEFIT\": 4}")
            Map<@Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String, @NotNull @Min(0) @Max(100) Integer> marks,

            @NotNull(message = "理由を入れてください。")
            @Size(max = 20)
            @Schema(description = "Criterion → justification.", examples = "{\"PUBLIC_BENEFIT\": \"対象が広く、効果が具体的。\"}")
            Map<
                            @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String,
                            @Size(max = 2000, message = "2,000文字以内で書いてください。") @PlainText String>
                    comments) {}

    @Schema(name = "Rescore", description = "New marks after the hearing, with the reason.")
    record Rescoring(
            @NotNull(message = "採点を入れてください。") @Valid Scoring score,

            @NotBlank(message = "変える理由を入れてください。")
            @Size(max = 2000, message = "2,000文字以内で書いてください。")
            @PlainText
            @Schema(examples = "質疑で、市との役割分担がはっきりしたため。")
            String reason) {}

    @Schema(name = "Score", description = "One round of one member.")
    record Score(
            @Schema(description = "1: alone; 2: after the hearing.", examples = "1")
            int round,

            Map<String, Integer> marks,
            Map<String, String> comments,

            @Schema(nullable = true, description = "Why it changed; round 2 only.")
            String reason,

            @Schema(nullable = true, description = "Null: a draft.")
            OffsetDateTime handedInAt) {}

    @Schema(name = "PeerScores", description = "What another member gave.")
    record Peer(@Schema(examples = "委員B") String letter, List<Score> scores) {}

    @Schema(name = "Opinion", description = "附帯意見, to be answered in the final report.")
    record Opinion(
            UUID id, @Schema(examples = "安全の体制を始める前に示すこと。") String text) {}

    @Schema(name = "Recommendation", description = "What the committee recommended (答申).")
    record Recommended(
            Outcome outcome,
            List<Opinion> opinions,

            @Schema(description = "Members whose marks counted.", examples = "5")
            int participants,

            @Schema(description = "Version of the call's rules it was held by.", examples = "1")
            int rulesVersion,

            OffsetDateTime at) {}

    @Schema(name = "NewRecommendation")
    record Recommending(
            @NotNull(message = "答申の内容を選んでください。") Outcome outcome,

            @NotNull(message = "附帯意見の一覧を入れてください。")
            @Size(max = 20, message = "附帯意見は20個以内にしてください。")
            @Schema(examples = "[\"安全の体制を始める前に示すこと。\"]")
            List<@NotBlank @Size(max = 1000, message = "1,000文字以内で書いてください。") @PlainText String> opinions) {}

    @Schema(name = "CommitteeItemView", description = "A proposal as a member reads and marks it.")
    record ItemView(
            Item item,

            @Schema(description = "The frozen version that is reviewed, with its hash.")
            Version version,

            @Schema(description = "What is marked.") List<CallRules.CriterionRules> criteria,

            @Schema(description = "The member's own scores, a draft among them.")
            List<Score> own,

            @Schema(description = "For `If-Match`.", examples = "3")
            long revision,

            @Schema(description = "The others', from the phase on that the call names.")
            List<Peer> others,

            @Schema(description = "Whether the member acts as the chair here.")
            boolean chairs,

            @Schema(description = "Members who are not recused.", examples = "5")
            int members,

            @Schema(examples = "4") int quorum,
            @Schema(nullable = true) Recommended recommendation) {}

    @Schema(name = "Standing", description = "An item's score, among those that the member may see.")
    record StandingLine(
            UUID id,
            String receipt,
            String slot,

            @Schema(description = "Thousandths of a point.", examples = "27400")
            long score,

            @Schema(description = "The highest possible, in thousandths.", examples = "40000")
            long highest,

            @Schema(examples = "5") int participants,

            @Schema(description = "From 1, within the slot.", examples = "1")
            int rank,

            @Schema(description = "Whether it reaches the threshold.")
            boolean passes) {}

    @Schema(name = "StandingList", description = "Only items whose scores the member may see; ranks are among them.")
    record Standings(List<StandingLine> items) {}

    @Schema(name = "AgendaWritten", description = "The hearing: when, where, in which order.")
    record AgendaWritten(
            @NotNull(message = "日時を入れてください。") @Schema(examples = "2027-02-20T13:00:00+09:00")
            OffsetDateTime startsAt,

            @NotBlank(message = "場所を入れてください。") @Size(max = 200) @PlainText @Schema(examples = "水戸市民会館 小会議室")
            String place,

            @Size(max = 500)
            @Pattern(regexp = "https://[^\\s\"<>]+", message = "https:// から始まるアドレスを入れてください。")
            @Schema(description = "Video link; null: none.", examples = "https://video.example.jp/w2026")
            String video,

            @Min(value = 1, message = "1分以上にしてください。")
            @Max(value = 120, message = "120分以内にしてください。")
            @Schema(examples = "10")
            int presentationMinutes,

            @Min(value = 0, message = "0分以上にしてください。")
            @Max(value = 120, message = "120分以内にしてください。")
            @Schema(examples = "10")
            int questionMinutes,

            @NotEmpty(message = "発表の順番を入れてください。") @Size(max = 100) @Schema(description = "Proposals in their order.")
            List<@NotNull UUID> order) {}

    @Schema(name = "AgendaItem", description = "One presentation. What its clock shows follows from the instants.")
    record AgendaItem(
            UUID id,
            @Schema(examples = "1") int position,
            String title,
            String groupName,

            @Schema(nullable = true, description = "Planned.")
            OffsetDateTime planned,

            @Schema(nullable = true) OffsetDateTime presentationAt,
            @Schema(nullable = true) OffsetDateTime questionsAt,
            @Schema(nullable = true) OffsetDateTime endedAt) {}

    @Schema(name = "Agenda", description = "公開プレゼンテーション: the order, and the clock as the server knows it.")
    record Agenda(
            UUID callId,
            OffsetDateTime startsAt,
            String place,
            @Schema(nullable = true) String video,
            @Schema(examples = "10") int presentationMinutes,
            @Schema(examples = "10") int questionMinutes,

            @Schema(description = "The server's clock, to count from.")
            OffsetDateTime now,

            @Schema(nullable = true, description = "How many came; null: not counted yet.")
            Integer attendance,

            @Schema(description = "For `If-Match`.", examples = "2")
            long revision,

            List<AgendaItem> items) {}

    @Schema(name = "HearingClock", description = "What begins or ends now.")
    record Clocking(@NotNull(message = "始めるものを選んでください。") Moment moment) {}

    @Schema(name = "HearingRecord", description = "Who presented.")
    record HearingRecord(
            @NotNull(message = "団体が出席したかどうかを選んでください。") Presence proposers,
            @NotNull(message = "担当課が出席したかどうかを選んでください。") Presence department,

            @Size(max = 4000, message = "4,000文字以内で書いてください。")
            @PlainText
            @Schema(description = "What was asked and answered.")
            String note) {}

    @Schema(name = "MinutesWritten", description = "議事録. Writing it anew takes an approval back.")
    record MinutesWritten(
            @NotBlank(message = "議事録を入れてください。") @Size(max = 20000, message = "20,000文字以内で書いてください。") @PlainText
            String text,

            @Min(value = 0, message = "0人以上にしてください。")
            @Max(value = 100000)
            @Schema(description = "How many came to listen.", examples = "42")
            int attendance) {}

    @Schema(
            name = "MinutesItem",
            description = "Who decided on an item, without names: recusals and what they did to the quorum.")
    record MinutesItem(
            String receipt,
            String title,
            @Schema(examples = "[\"委員A\"]") List<String> present,
            @Schema(examples = "[\"委員C\"]") List<String> recused,
            @Schema(examples = "4") int quorum,
            boolean quorate,
            @Schema(nullable = true) Outcome outcome) {}

    @Schema(name = "Minutes", description = "議事録 with the quorum of every item.")
    record Minutes(
            UUID callId,
            Words callTitle,

            @Schema(nullable = true, description = "Null: not written yet.")
            String text,

            @Schema(nullable = true) Integer attendance,

            @Schema(nullable = true, description = "Null: not approved yet.")
            OffsetDateTime approvedAt,

            @Schema(description = "For `If-Match`.", examples = "2")
            long revision,

            List<MinutesItem> items) {}

    @Schema(name = "MinutesToApproveList", description = "Minutes that the member approves, or has approved.")
    record MinutesOfMine(List<Minutes> items) {}
}
