package jp.komitto.clients;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.komitto.clients.TokenViews.Metadata;
import jp.komitto.shared.security.Scopes;
import jp.komitto.shared.web.PublicRead;
import jp.komitto.shared.web.Site;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What libraries ask first. */
@Path("/.well-known/oauth-authorization-server")
@Tag(name = "tokens")
@Produces(MediaType.APPLICATION_JSON)
public class ServerMetadataResource {

    private final Site site;

    @Inject
    ServerMetadataResource(Site site) {
        this.site = site;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getAuthorizationServer",
            summary = "Where programs get tokens",
            description = "Authorization server metadata (RFC 8414).")
    @APIResponse(responseCode = "200", description = "Addresses, scopes and methods.")
    public Metadata metadata() {
        return new Metadata(
                site.address(),
                site.link("/api/v1/oauth/token"),
                site.link("/api/v1/oauth/jwks"),
                Scopes.ALL,
                List.of(),
                List.of("client_credentials"),
                List.of("client_secret_basic", "client_secret_post"),
                site.link("/api/docs"));
    }
}
