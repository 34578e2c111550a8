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
            @NotNull UUID id,

            @Schema(description = "Null: whoever sat here has left Komitto.")
            UUID accountId,

            @NotNull @Schema(description = "Display name; － where nobody is known by the account.", examples = "水戸 花子")
            String name,

            @NotNull MemberClass memberClass,
            @NotNull SeatOffice office,
            @NotNull @Schema(examples = "2026-04-01") LocalDate from,
            @NotNull @Schema(examples = "2028-03-31") LocalDate until,

            @NotNull @Schema(description = "Whether the term runs today.")
            boolean current,

            @NotNull @Schema(description = "A fictitious seat.")
            boolean sample,

            @NotNull @Schema(description = "For `If-Match`.", examples = "1")
            long revision) {}

    @Schema(name = "SeatList", description = "The roster 委員名簿, the newest terms first.")
    record Seats(@NotNull List<Seat> items) {}

    @Schema(name = "PanelMember", description = "Who reviews a call, for staff.")
    record MemberView(
            @NotNull UUID id,

            @NotNull @Schema(description = "Stands for the member wherever the public looks.", examples = "委員A")
            String letter,

            @NotNull @Schema(examples = "水戸 花子") String name,
            @NotNull MemberClass memberClass,
            @NotNull SeatOffice office) {}

    @Schema(name = "PanelCell", description = "One member and one proposal.")
    record Cell(
            @NotNull UUID memberId,

            @Schema(description = "What the member declared; null: not yet.")
            Tie declared,

            @Schema(description = "What the member wrote about it.")
            String note,

            @Schema(description = "Why the member is kept away; null: takes part.")
            Cause recused,

            @NotNull @Schema(description = "What was found and nobody has settled.")
            List<Hint> hints,

            @NotNull @Schema(description = "Whether the first score is handed in.")
            boolean scored) {}

    @Schema(name = "PanelItem", description = "A proposal and how far its review is.")
    record PanelItem(
            @NotNull UUID id,
            @NotNull @Schema(examples = "W2026-00042") String receipt,
            @NotNull String title,
            @NotNull String groupName,
            @NotNull @Schema(examples = "GENERAL") String slot,
            @NotNull ProposalStatus status,

            @NotNull @Schema(description = "Members who are not recused.", examples = "5")
            int members,

            @NotNull @Schema(description = "Whether that is enough.")
            boolean quorate,

            @NotNull @Schema(description = "Whether it can be assigned, or is.")
            boolean ready,

            @Schema(description = "What the committee recommended; null: nothing yet.")
            Outcome recommended,

            @NotNull List<Cell> cells) {}

    @Schema(name = "Review", description = "The review of a call, for the secretariat.")
    record Review(
            @NotNull UUID callId,
            @NotNull Words callTitle,

            @Schema(description = "Until when members score; null: not assigned yet.")
            OffsetDateTime scoreUntil,

            @NotNull @Schema(description = "Members an item needs.", examples = "4")
            int quorum,

            @NotNull List<MemberView> members,
            @NotNull List<PanelItem> items) {}

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
            @NotNull UUID proposalId,

            @NotNull @Schema(description = "Whether the item is gone for this member from now on.")
            boolean recused) {}

    @Schema(name = "CommitteeItem", description = "A proposal in a member's list.")
    record Item(
            @NotNull UUID id,
            @NotNull UUID callId,
            @NotNull Words callTitle,
            @NotNull @Schema(examples = "W2026-00042") String receipt,
            @NotNull String slot,
            @NotNull String title,
            @NotNull String groupName,
            @NotNull ProposalStatus status,
            @NotNull Task task,
            OffsetDateTime scoreUntil,

            @Schema(description = "Place in the order of the hearing; null: none yet.")
            Integer position,

            @NotNull boolean sample) {}

    @Schema(
            name = "CommitteeItemList",
            description = "What the member reviews, and what waits for them; recused items are not in it.")
    record Items(@NotNull List<Item> items) {}

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
            @NotNull @Schema(description = "1: alone; 2: after the hearing.", examples = "1")
            int round,

            @NotNull Map<String, Integer> marks,
            @NotNull Map<String, String> comments,

            @Schema(description = "Why it changed; round 2 only.")
            String reason,

            @Schema(description = "Null: a draft.") OffsetDateTime handedInAt) {}

    @Schema(name = "PeerScores", description = "What another member gave.")
    record Peer(
            @NotNull @Schema(examples = "委員B") String letter,
            @NotNull List<Score> scores) {}

    @Schema(name = "Opinion", description = "附帯意見, to be answered in the final report.")
    record Opinion(
            @NotNull UUID id,
            @NotNull @Schema(examples = "安全の体制を始める前に示すこと。") String text) {}

    @Schema(name = "Recommendation", description = "What the committee recommended (答申).")
    record Recommended(
            @NotNull Outcome outcome,
            @NotNull List<Opinion> opinions,

            @NotNull @Schema(description = "Members whose marks counted.", examples = "5")
            int participants,

            @NotNull @Schema(description = "Version of the call's rules it was held by.", examples = "1")
            int rulesVersion,

            @NotNull OffsetDateTime at) {}

    @Schema(name = "NewRecommendation")
    record Recommending(
            @NotNull(message = "答申の内容を選んでください。") Outcome outcome,

            @NotNull(message = "附帯意見の一覧を入れてください。")
            @Size(max = 20, message = "附帯意見は20個以内にしてください。")
            @Schema(examples = "[\"安全の体制を始める前に示すこと。\"]")
            List<@NotBlank @Size(max = 1000, message = "1,000文字以内で書いてください。") @PlainText String> opinions) {}

    @Schema(name = "CommitteeItemView", description = "A proposal as a member reads and marks it.")
    record ItemView(
            @NotNull Item item,

            @NotNull @Schema(description = "The frozen version that is reviewed, with its hash.")
            Version version,

            @NotNull @Schema(description = "What is marked.")
            List<CallRules.CriterionRules> criteria,

            @NotNull @Schema(description = "The member's own scores, a draft among them.")
            List<Score> own,

            @NotNull @Schema(description = "For `If-Match`.", examples = "3")
            long revision,

            @NotNull @Schema(description = "The others', from the phase on that the call names.")
            List<Peer> others,

            @NotNull @Schema(description = "Whether the member acts as the chair here.")
            boolean chairs,

            @NotNull @Schema(description = "Members who are not recused.", examples = "5")
            int members,

            @NotNull @Schema(examples = "4") int quorum,
            Recommended recommendation) {}

    @Schema(name = "Standing", description = "An item's score, among those that the member may see.")
    record StandingLine(
            @NotNull UUID id,
            @NotNull String receipt,
            @NotNull String slot,

            @NotNull @Schema(description = "Thousandths of a point.", examples = "27400")
            long score,

            @NotNull @Schema(description = "The highest possible, in thousandths.", examples = "40000")
            long highest,

            @NotNull @Schema(examples = "5") int participants,

            @NotNull @Schema(description = "From 1, within the slot.", examples = "1")
            int rank,

            @NotNull @Schema(description = "Whether it reaches the threshold.")
            boolean passes) {}

    @Schema(name = "StandingList", description = "Only items whose scores the member may see; ranks are among them.")
    record Standings(@NotNull List<StandingLine> items) {}

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
            @NotNull UUID id,
            @NotNull @Schema(examples = "1") int position,
            @NotNull String title,
            @NotNull String groupName,
            @Schema(description = "Planned.") OffsetDateTime planned,
            OffsetDateTime presentationAt,
            OffsetDateTime questionsAt,
            OffsetDateTime endedAt) {}

    @Schema(name = "Agenda", description = "公開プレゼンテーション: the order, and the clock as the server knows it.")
    record Agenda(
            @NotNull UUID callId,
            @NotNull OffsetDateTime startsAt,
            @NotNull String place,
            String video,
            @NotNull @Schema(examples = "10") int presentationMinutes,
            @NotNull @Schema(examples = "10") int questionMinutes,

            @NotNull @Schema(description = "The server's clock, to count from.")
            OffsetDateTime now,

            @Schema(description = "How many came; null: not counted yet.")
            Integer attendance,

            @NotNull @Schema(description = "For `If-Match`.", examples = "2")
            long revision,

            @NotNull List<AgendaItem> items) {}

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
            @NotNull String receipt,
            @NotNull String title,
            @NotNull @Schema(examples = "[\"委員A\"]") List<String> present,
            @NotNull @Schema(examples = "[\"委員C\"]") List<String> recused,
            @NotNull @Schema(examples = "4") int quorum,
            @NotNull boolean quorate,
            Outcome outcome) {}

    @Schema(name = "Minutes", description = "議事録 with the quorum of every item.")
    record Minutes(
            @NotNull UUID callId,
            @NotNull Words callTitle,
            @Schema(description = "Null: not written yet.") String text,
            Integer attendance,
            @Schema(description = "Null: not approved yet.") OffsetDateTime approvedAt,

            @NotNull @Schema(description = "For `If-Match`.", examples = "2")
            long revision,

            @NotNull List<MinutesItem> items) {}

    @Schema(name = "MinutesToApproveList", description = "Minutes that the member approves, or has approved.")
    record MinutesOfMine(@NotNull List<Minutes> items) {}
}
