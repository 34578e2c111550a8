package jp.komitto.entrance;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.accounts.AgeBand;
import jp.komitto.accounts.GuardianState;
import jp.komitto.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Me", description = "Whoever is signed in, as the pages need to know.")
record MeView(
        @Schema(description = "The account.", examples = "01936a2e-7c41-7b0a-9d53-2f0c1b8e6a11")
        UUID id,

        @Schema(description = "The proved address.", examples = "hanako@example.jp")
        String email,

        @Schema(description = "What others call this person here.", examples = "はなこ")
        String displayName,

        @Schema(description = "Age in bands.") AgeBand ageBand,

        @Schema(description = "Whether under 18.", examples = "false")
        boolean minor,

        @Schema(description = "Language of pages and letters: `ja`, `ja-x-easy` or `en`.", examples = "ja")
        String locale,

        @Schema(description = "Where the guardian's consent stands. While it is WAITING, there are no roles.")
        GuardianState guardian,

        @Schema(description = "Roles that hold together while no office is put on.", examples = "[\"CITIZEN\"]")
        List<Role> personalRoles,

        @Schema(description = "Offices this person may put on.")
        List<Office> offices,

        @Schema(nullable = true, description = "The office that is put on; null when none is.")
        OfficeAtHand office,

        @Schema(description = "Second factors.") SecondFactorView secondFactor,

        @Schema(description = "Whether there is a password, besides passkeys.", examples = "true")
        boolean hasPassword,

        @Schema(
                description = "Until when sensitive changes need no new confirmation.",
                examples = "2026-11-23T01:40:00Z")
        OffsetDateTime freshUntil,

        @Schema(description = "The version of the terms this person agreed to.", examples = "1")
        String termsVersion,

        @Schema(
                description =
                        "Whether the terms have changed since in a way this person has to be asked about: `PUT /me/terms`.",
                examples = "false")
        boolean termsAsked,

        @Schema(description = "Counts changes of the profile; the same as in the ETag.", examples = "3")
        long version) {

    @Schema(name = "MyOffice", description = "A role the city gave.")
    record Office(
            @Schema(description = "The role.", examples = "DEPARTMENT_STAFF")
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
            LocalDate until) {}

    @Schema(name = "OfficeAtHand", description = "The office somebody acts in.")
    record OfficeAtHand(
            @Schema(description = "The role.", examples = "DEPARTMENT_STAFF")
            Role role,

            @Schema(
                    nullable = true,
                    description = "Code of the department, of department staff.",
                    examples = "shimin-seikatsu")
            String department) {}

    @Schema(name = "MySecondFactor", description = "What a person can show besides a password.")
    record SecondFactorView(
            @Schema(description = "Whether an office of this person needs one.", examples = "false")
            boolean required,

            @Schema(description = "Whether an authenticator app is set up.", examples = "true")
            boolean totp,

            @Schema(description = "How many passkeys there are.", minimum = "0", examples = "1")
            int passkeys,

            @Schema(
                    description = "Codes on paper that were not used yet.",
                    minimum = "0",
                    maximum = "10",
                    examples = "10")
            int recoveryCodesLeft) {}
}
