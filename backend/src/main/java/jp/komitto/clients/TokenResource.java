package jp.komitto.clients;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jp.komitto.clients.TokenViews.Answer;
import jp.komitto.clients.TokenViews.Error;
import jp.komitto.clients.TokenViews.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tokens for programs. */
@Path("/api/v1/oauth/token")
@Tag(name = "tokens")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    private final IssuingTokens issuing;

    @Inject
    TokenResource(IssuingTokens issuing) {
        this.issuing = issuing;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "issueToken",
            summary = "A token for a program",
            description = "Client credentials (RFC 6749 §4.4). The token lives ten minutes; ask for another one then.")
    @APIResponse(
            responseCode = "200",
            description = "The token.",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(
            responseCode = "400",
            description = "The request is not one for a token, or asks for a scope the program does not have.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Error.class)))
    @APIResponse(
            responseCode = "401",
            description = "The program is unknown, its secret wrong, or its time over.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Error.class)))
    public Uni<RestResponse<Answer>> issue(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                                            schema = @Schema(implementation = Request.class)))
                    MultivaluedMap<String, String> form) {
        return issuing.issue(authorization, Request.of(form)).map(token -> RestResponse.ResponseBuilder.ok(token)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Pragma", "no-cache")
                .build());
    }

    @ServerExceptionMapper
    public RestResponse<Error> refused(TokenRefusal.Refused refused) {
        RestResponse.ResponseBuilder<Error> answer = RestResponse.ResponseBuilder.<Error>create(
                        refused.why().status())
                .entity(Error.of(refused.why()))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Pragma", "no-cache");
        return refused.why() == TokenRefusal.INVALID_CLIENT
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"komitto\"")
                        .build()
                : answer.build();
    }
}
