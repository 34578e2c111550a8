package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.connections.MatchViews.Page;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.security.Scopes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own matches. */
@Path("/api/v1/my/matches")
@Tag(name = "matches")
@Produces(MediaType.APPLICATION_JSON)
public class MyMatchesResource {

    private final ListingMatches listing;
    private final CurrentActor current;

    @Inject
    MyMatchesResource(ListingMatches listing, CurrentActor current) {
        this.listing = listing;
        this.current = current;
    }

    @GET
    @RolesAllowed({Roles.CITIZEN, Scopes.MATCHES_READ})
    @Operation(
            operationId = "listMyMatches",
            summary = "My matches",
            description =
                    "Of a person and the groups the person manages; for a program those of the listings it posted, without any contact.")
    @APIResponse(responseCode = "200", description = "A page of matches.")
    public Uni<Page> mine(
            @Parameter(description = "`nextCursor` of the page before.")
                    @QueryParam("cursor")
                    @Size(max = 1000, message = "続きの位置が長すぎます。")
                    String cursor,
            @Parameter(description = "How many items at most, 1 to 100.")
                    @QueryParam("size")
                    @DefaultValue("20")
                    @Min(value = 1, message = "1以上の数字を入れてください。")
                    @Max(value = 100, message = "100以下の数字を入れてください。")
                    int size) {
        Actor actor = current.actor();
        return actor.is(Role.SERVICE) ? listing.ofProgram(actor, cursor, size) : listing.mine(actor, cursor, size);
    }
}
