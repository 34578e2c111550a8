package jp.komitto.offices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.accounts.AccountStatus;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.web.EmailAddress;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent and shown about offices and, at the desk, about accounts. */
public final class OfficeViews {

    private OfficeViews() {}

    @Schema(name = "OfficeInvitationWanted", description = "Whom the city invites to what.")
    record OfficeInvitationWanted(
            @NotBlank(message = "メールアドレスを入れてください。")
            @EmailAddress
            @Schema(description = "Where the letter goes.", examples = "taro@city.example.jp")
            String email,

            @NotNull(message = "役割を選んでください。") @Schema(description = "The role.", examples = "NAVI_STAFF")
            Role role,

            @Size(max = 60, message = "担当課を確かめてください。")
            @Schema(description = "Code of the department; for DEPARTMENT_STAFF, and for no other role.")
            String department,

            @Schema(description = "The last day of the office; null without an end.", examples = "2027-03-31")
            LocalDate until) {

        @Override
        public String toString() {
            return "OfficeInvitationWanted";
        }
    }

    @Schema(name = "OfficeInvitation", description = "An invitation that can still be used.")
    record OfficeInvitationView(
            @Schema(description = "The invitation.", examples = "01936a2e-7c41-7b0a-9d53-2f0c1b8e6a11")
            UUID id,

            @Schema(
                    nullable = true,
                    description =
                            "Where the letter went; for administrators, and in the answer to the invitation itself.",
                    examples = "taro@city.example.jp")
            String email,

            @Schema(description = "The role.", examples = "NAVI_STAFF")
            Role role,

            @Schema(
                    nullable = true,
                    description = "Code of the department, of department staff.",
                    examples = "shimin-seikatsu")
            String department,

            @Schema(nullable = true, description = "Its name in the language of `Accept-Language`.", examples = "市民生活課")
            String departmentLabel,

            @Schema(
                    nullable = true,
                    description = "The last day of the office; null without an end.",
                    examples = "2027-03-31")
            LocalDate until,

            @Schema(nullable = true, description = "Who invited; null from the command line.")
            UUID invitedBy,

            @Schema(description = "Invited at.", examples = "2026-11-23T01:30:00Z")
            OffsetDateTime invitedAt,

            @Schema(description = "The link works until then.", examples = "2026-12-07T01:30:00Z")
            OffsetDateTime expiresAt) {}

    @Schema(name = "OfficeInvitationList", description = "Invitations that can still be used.")
    record OfficeInvitationList(
            @Schema(description = "Newest first, at most 200.")
            List<OfficeInvitationView> items) {}

    /** From a link. */
    @Schema(name = "OfficeInvitationSecret", description = "From the link of an invitation.")
    public record OfficeInvitationSecret(
            @NotBlank(message = "リンクの文字列を入れてください。")
            @Size(max = 200, message = "リンクの文字列が長すぎます。")
            @Pattern(regexp = "[A-Za-z0-9_-]*", message = "リンクの文字列を確かめてください。")
            @Schema(
                    description = "What follows `#secret=` in the link.",
                    examples = "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
            String secret) {

        @Override
        public String toString() {
            return "OfficeInvitationSecret";
        }
    }

    @Schema(name = "OfferedOffice", description = "What a link invites to.")
    record OfferedOffice(
            @Schema(description = "The role.", examples = "NAVI_STAFF")
            Role role,

            @Schema(
                    nullable = true,
                    description = "Code of the department, of department staff.",
                    examples = "shimin-seikatsu")
            String department,

            @Schema(nullable = true, description = "Its name in the language of `Accept-Language`.", examples = "市民生活課")
            String departmentLabel,

            @Schema(
                    nullable = true,
                    description = "The last day of the office; null without an end.",
                    examples = "2027-03-31")
            LocalDate until,

            @Schema(description = "The link works until then.", examples = "2026-12-07T01:30:00Z")
            OffsetDateTime expiresAt) {}

    @Schema(name = "DeskOffice", description = "An office somebody holds.")
    record DeskOffice(
            @Schema(description = "The role.", examples = "NAVI_STAFF")
            Role role,

            @Schema(
                    nullable = true,
                    description = "Code of the department, of department staff.",
                    examples = "shimin-seikatsu")
            String department,

            @Schema(nullable = true, description = "Its name in the language of `Accept-Language`.", examples = "市民生活課")
            String departmentLabel,

            @Schema(nullable = true, description = "Its last day; null without an end.", examples = "2027-03-31")
            LocalDate until) {}

    @Schema(name = "DeskAccount", description = "An account as the desk sees it.")
    record DeskAccount(
            @Schema(description = "The account.", examples = "01936a2e-7c41-7b0a-9d53-2f0c1b8e6a11")
            UUID id,

            @Schema(description = "What others call this person here.", examples = "はなこ")
            String displayName,

            @Schema(
                    nullable = true,
                    description = "For administrators alone; that it was read is recorded.",
                    examples = "hanako@example.jp")
            String email,

            @Schema(description = "Offices that have not ended.")
            List<DeskOffice> offices,

            @Schema(description = "Whether the account may be used.")
            AccountStatus status,

            @Schema(description = "Opened at.", examples = "2026-11-23T01:30:00Z")
            OffsetDateTime createdAt,

            @Schema(
                    nullable = true,
                    description = "First day of the month of the last sign-in; null before the first.",
                    examples = "2026-11-01")
            LocalDate lastSignInMonth) {}

    @Schema(name = "DeskAccountPage", description = "Accounts, newest first.")
    record DeskAccountPage(
            @Schema(description = "The accounts.") List<DeskAccount> items,

            @Schema(description = "How many there are on all pages.", minimum = "0", examples = "12")
            int total,

            @Schema(nullable = true, description = "Leads to the next page; null on the last.")
            String nextCursor) {}

    @Schema(name = "Suspension", description = "Why an account is stopped.")
    record Suspension(
            @NotBlank(message = "理由を入れてください。")
            @PlainText
            @Size(max = 500, message = "理由は500文字までで入れてください。")
            @Schema(description = "For the journal: never a name or a way of contact.", examples = "掲示板での勧誘が続いたため")
            String reason) {}
}
