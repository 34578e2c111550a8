package jp.komitto.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.directory.GroupStatus;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about belonging to a group. */
final class MemberViews {

    private MemberViews() {}

    /** One person of a group. */
    @Schema(name = "Member")
    record MemberView(
            @Schema(description = "The account.") UUID account,

            @Schema(
                    nullable = true,
                    description = "The name the person chose to be called by here; null when none is known.")
            String name,

            MemberRole role,
            OffsetDateTime since) {}

    /** All people of a group. */
    @Schema(name = "MemberList", description = "The people of a group, those who came first at the top.")
    record MemberList(List<MemberView> items) {}

    /** A group somebody belongs to. */
    @Schema(name = "MyGroup")
    record MyGroup(
            @Schema(description = "Id of the group, and of its registration.")
            UUID id,

            @Schema(nullable = true, description = "Null while it is not in the directory.")
            String name,

            @Schema(nullable = true, description = "Null while it is not in the directory.")
            GroupStatus status,

            @Schema(
                    nullable = true,
                    description = "Code of its kind; null while it is not in the directory.",
                    examples = "VOLUNTEER")
            String kind,

            MemberRole role,
            OffsetDateTime since) {}

    /** The groups somebody belongs to. */
    @Schema(name = "MyGroupList")
    record MyGroupList(List<MyGroup> items) {}

    /** Whom to invite. */
    @Schema(name = "GroupInvitationWanted")
    record InvitationWanted(
            @NotNull(message = "役割を選んでください。") MemberRole role) {}

    /** An invitation that can still be used. */
    @Schema(name = "GroupInvitation")
    record InvitationView(
            UUID id,
            UUID groupId,

            @Schema(nullable = true, description = "Null while the group is not in the directory.")
            String groupName,

            MemberRole role,
            OffsetDateTime expiresAt) {}

    /** The open invitations of a group. */
    @Schema(name = "GroupInvitationList")
    record InvitationList(List<InvitationView> items) {}

    /** An invitation with its secret. */
    @Schema(name = "IssuedGroupInvitation", description = "Told once: only a hash of the secret is kept.")
    record IssuedInvitation(
            InvitationView invitation,

            @Schema(description = "Goes into the fragment of the link, so that no server log sees it.")
            String secret) {}

    /** The secret of an invitation. */
    @Schema(name = "GroupInvitationSecret")
    record InvitationSecret(
            @NotNull(message = "招待の鍵を入れてください。") @Size(min = 20, max = 100, message = "招待の鍵の長さが違います。") @PlainText
            String secret) {}

    /** A new role. */
    @Schema(name = "MemberChange")
    record MemberChange(@NotNull(message = "役割を選んでください。") MemberRole role) {}

    /** Who takes over. */
    @Schema(name = "HandOver", description = "代表の引き継ぎ: the caller becomes a member, the other one a manager.")
    record HandOver(
            @NotNull(message = "引き継ぐ人を選んでください。") @Schema(description = "Account of a member.")
            UUID to) {}

    /** A code to print. */
    @Schema(
            name = "ClaimCode",
            description = "Told once, to be sent by post or handed over: only a hash of the code is kept.")
    record ClaimCodeView(
            @Schema(examples = "K7QF-3MXA-TR9W") String code, OffsetDateTime expiresAt) {}

    /** The code on the paper. */
    @Schema(name = "Claim")
    record Claim(
            @NotNull(message = "コードを入れてください。") @Size(min = 8, max = 40, message = "コードの長さが違います。") @PlainText
            String code) {}

    /** Why the representative has to change without the old one. */
    @Schema(name = "SuccessionWanted")
    record SuccessionWanted(
            @NotNull(message = "理由を入れてください。") @Size(min = 1, max = 2000, message = "2,000文字以内で入れてください。") @PlainText
            String reason) {}

    /** What the city saw or why it declines. */
    @Schema(name = "SuccessionSettled")
    record SuccessionSettled(
            @NotNull(message = "確かめたことを入れてください。")
            @Size(min = 1, max = 2000, message = "2,000文字以内で入れてください。")
            @PlainText
            @Schema(
                    description =
                            "How the will of the group was seen, e.g. minutes of a meeting; or why it is declined.")
            String evidence) {}

    /** A succession. */
    @Schema(name = "Succession")
    record SuccessionView(
            UUID id,
            UUID groupId,

            @Schema(description = "The account that would represent the group.")
            UUID successor,

            String reason,
            Succession.Status status,
            OffsetDateTime askedAt,
            @Schema(nullable = true) String evidence,
            @Schema(nullable = true) OffsetDateTime settledAt) {

        static SuccessionView of(Succession succession) {
            return new SuccessionView(
                    succession.id(),
                    succession.groupId(),
                    succession.successor(),
                    succession.reason(),
                    succession.status(),
                    succession.askedAt(),
                    succession.evidence(),
                    succession.settledAt());
        }
    }

    /** One's own requests for succession. */
    @Schema(name = "SuccessionList", description = "Newest first, at most 50.")
    record SuccessionList(List<SuccessionView> items) {}
}
