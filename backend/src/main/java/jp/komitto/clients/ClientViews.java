package jp.komitto.clients;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and tells about programs. */
final class ClientViews {

    private ClientViews() {}

    /** A program that is to have a token. */
    @Schema(name = "ServiceClientWanted", description = "A program of the city or a partner that is to have a token.")
    record Wanted(
            @NotNull(message = "名前を入れてください。")
            @Size(min = 1, max = 80, message = "80文字以内で入れてください。")
            @PlainText
            @Schema(description = "What it is, for people.", examples = "社会福祉協議会 ボランティア名簿")
            String name,

            @NotNull(message = "権限を選んでください。")
            @Size(min = 1, max = 20, message = "権限を1つ以上選んでください。")
            @Schema(
                    description = "What it may do; see the scopes at /.well-known/oauth-authorization-server.",
                    examples = "[\"groups:read\"]")
            List<@NotNull(message = "権限を選んでください。") @Size(max = 60, message = "60文字以内で入れてください。") @PlainText String>
                    scopes,

            @NotNull(message = "期限を入れてください。")
            @Schema(description = "Its last day (Asia/Tokyo), within a year from today.", examples = "2027-03-31")
            LocalDate expiresOn,

            @NotNull(message = "連絡先を入れてください。")
            @Size(min = 1, max = 200, message = "200文字以内で入れてください。")
            @PlainText
            @Schema(
                    description = "Whom to call when it misbehaves. Reading it later is written down.",
                    examples = "情報政策課 内線 2345")
            String contact,

            @Size(min = 1, max = 200, message = "200文字以内で入れてください。")
            @PlainText
            @Schema(
                    description =
                            "Under which name the city's identity provider knows it. Then it has no secret of ours and shows tokens from there.")
            String issuerSubject) {}

    /** What a program can still do. */
    @Schema(name = "ServiceClientStatus")
    enum Status {
        ACTIVE,
        EXPIRED,
        REVOKED
    }

    /** A program. */
    @Schema(name = "ServiceClient", description = "A program that has, or had, a token.")
    record View(
            @Schema(description = "Also its `client_id`.") UUID id,

            String name,
            Status status,

            @Schema(description = "What it may do.", examples = "[\"groups:read\"]")
            List<String> scopes,

            @Schema(description = "Its last day (Asia/Tokyo).")
            LocalDate expiresOn,

            @Schema(description = "The account of who registered it.")
            UUID createdBy,

            OffsetDateTime createdAt,

            @Schema(nullable = true, description = "To the minute; null when it has never been used.")
            OffsetDateTime lastUsedAt,

            @Schema(
                    nullable = true,
                    description = "The last characters of its secret; null when it has none.",
                    examples = "x7Qk")
            String secretHint,

            @Schema(
                    nullable = true,
                    description = "Its name at the city's identity provider; null when it has a secret of ours.")
            String issuerSubject,

            @Schema(nullable = true) OffsetDateTime revokedAt) {

        static View of(ServiceClient client, LocalDate today) {
            Status status =
                    client.revokedAt() != null ? Status.REVOKED : client.isLive(today) ? Status.ACTIVE : Status.EXPIRED;
            return new View(
                    client.id(),
                    client.name(),
                    status,
                    client.scopes(),
                    client.expiresOn(),
                    client.createdBy(),
                    client.createdAt(),
                    client.lastUsedAt(),
                    client.secretHint(),
                    client.issuerSubject(),
                    client.revokedAt());
        }
    }

    /** A program with whom to call about it. */
    @Schema(name = "ServiceClientDetail")
    record Detail(
            View client,

            @Schema(nullable = true, description = "Whom to call; null once the program was revoked.")
            String contact) {}

    /** A program with its secret. */
    @Schema(name = "IssuedServiceClient", description = "The secret is told this once.")
    record Issued(
            View client,
            UUID clientId,

            @Schema(
                    nullable = true,
                    description = "Null for a program of the city's identity provider.",
                    examples = "kmt_3q2-7w…")
            String clientSecret) {

        @Override
        public String toString() {
            return "Issued[" + clientId + "]";
        }
    }

    /** All programs. */
    @Schema(name = "ServiceClientList", description = "Newest first, at most 500.")
    record Items(List<View> items) {}
}
