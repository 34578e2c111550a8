package jp.komitto.tokens;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys of access tokens. */
@Path("/api/v1/oauth/jwks")
@Tag(name = "tokens", description = "Access tokens for people and programs.")
@Produces(MediaType.APPLICATION_JSON)
public class JwksResource {

    private final KeyRing keys;

    @Inject
    JwksResource(KeyRing keys) {
        this.keys = keys;
    }

    @GET
    @PublicRead
    @PermitAll
    @Operation(
            operationId = "listTokenKeys",
            summary = "Public keys of access tokens",
            description = "For whoever verifies tokens: always the key that signs now and the one that follows it.")
    @APIResponse(responseCode = "200", description = "The keys (RFC 7517).")
    public Uni<JwksView> list() {
        return keys.published().map(JwksView::of);
    }
}
