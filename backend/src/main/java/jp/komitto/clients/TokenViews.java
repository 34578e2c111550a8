package jp.komitto.clients;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the token endpoint takes and tells, in the names RFC 6749 and RFC 8414 give. */
final class TokenViews {

    private TokenViews() {}

    /** A form, as programs send it. */
    @Schema(
            name = "TokenRequest",
            description = "RFC 6749 §4.4.2. The client may prove itself with HTTP Basic or in the form.")
    record Request(
            @JsonProperty("grant_type")
            @Schema(name = "grant_type", required = true, enumeration = "client_credentials")
            String grantType,

            @Schema(
                    description = "Fewer scopes than the client has, with a space between; all of them when left out.",
                    examples = "groups:read")
            String scope,

            @JsonProperty("client_id")
            @Schema(
                    name = "client_id",
                    description = "Unless HTTP Basic is used.",
                    examples = "01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e")
            String clientId,

            @JsonProperty("client_secret")
            @Schema(name = "client_secret", description = "Unless HTTP Basic is used.", examples = "kmt_3q2-7w…")
            String clientSecret) {

        static Request of(MultivaluedMap<String, String> form) {
            if (form.values().stream().anyMatch(values -> values.size() > 1)) {
                throw TokenRefusal.INVALID_REQUEST.refused();
            }
            return new Request(
                    form.getFirst("grant_type"),
                    form.getFirst("scope"),
                    form.getFirst("client_id"),
                    form.getFirst("client_secret"));
        }
    }

    /** A token. */
    @Schema(name = "TokenAnswer", description = "RFC 6749 §5.1.")
    record Answer(
            @JsonProperty("access_token")
            @Schema(name = "access_token", description = "Send it as `Authorization: Bearer …`.")
            String accessToken,

            @JsonProperty("token_type") @Schema(name = "token_type", examples = "Bearer")
            String tokenType,

            @JsonProperty("expires_in")
            @Schema(name = "expires_in", description = "Seconds.", minimum = "1", maximum = "600", examples = "600")
            long expiresIn,

            @Schema(description = "What it opens, with a space between.", examples = "groups:read")
            String scope) {

        static Answer of(String token, long seconds, Set<String> scopes) {
            return new Answer(token, "Bearer", seconds, String.join(" ", new TreeSet<>(scopes)));
        }

        @Override
        public String toString() {
            return "Answer[" + scope + "]";
        }
    }

    /** Why there is none. */
    @Schema(
            name = "TokenError",
            description = "RFC 6749 §5.2; this one endpoint answers errors of the client in this shape.")
    record Error(
            @Schema(enumeration = {"invalid_request", "invalid_client", "unsupported_grant_type", "invalid_scope"})
            String error,

            @JsonProperty("error_description")
            @Schema(name = "error_description", description = "What to do, for whoever reads the program's log.")
            String description) {

        static Error of(TokenRefusal why) {
            return new Error(why.name().toLowerCase(Locale.ROOT), why.description());
        }
    }

    /** What this server offers programs. */
    @Schema(name = "AuthorizationServer", description = "RFC 8414.")
    record Metadata(
            @Schema(examples = "https://komitto.example.jp") String issuer,

            @JsonProperty("token_endpoint") @Schema(name = "token_endpoint")
            String tokenEndpoint,

            @JsonProperty("jwks_uri") @Schema(name = "jwks_uri")
            String jwksUri,

            @JsonProperty("scopes_supported") @Schema(name = "scopes_supported")
            List<String> scopesSupported,

            @JsonProperty("response_types_supported")
            @Schema(name = "response_types_supported", description = "None: nobody is sent here to sign in.")
            List<String> responseTypesSupported,

            @JsonProperty("grant_types_supported") @Schema(name = "grant_types_supported")
            List<String> grantTypesSupported,

            @JsonProperty("token_endpoint_auth_methods_supported")
            @Schema(name = "token_endpoint_auth_methods_supported")
            List<String> authMethodsSupported,

            @JsonProperty("service_documentation") @Schema(name = "service_documentation")
            String serviceDocumentation) {}
}
