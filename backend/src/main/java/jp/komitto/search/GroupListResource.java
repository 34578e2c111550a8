package jp.komitto.search;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.shared.limits.Costly;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finding groups. */
@Path("/api/v1/groups")
@Tag(name = "groups")
@Produces(MediaType.APPLICATION_JSON)
public class GroupListResource {

    private final ListingGroups listing;

    @Inject
    GroupListResource(ListingGroups listing) {
        this.listing = listing;
    }

    @GET
    @Costly
    @PublicRead
    @Operation(
            operationId = "listGroups",
            summary = "Find groups",
            description =
                    "Registered groups by words and filters (こみっとプラン 基本施策1-1). Values of one filter are alternatives, different"
                            + " filters must all fit. The total and the counts are exact. When nothing fits, `hint` names the one filter"
                            + " to give up. 400 `VALUES_INVALID` for values out of bounds, 400 `CURSOR_INVALID` for a cursor of another"
                            + " query, 503 `BUSY` when too many search at once.")
    @APIResponse(responseCode = "200", description = "A page of groups.")
    @PermitAll
    public Uni<GroupPage> list(
            @Valid @BeanParam GroupListQuery query,
            @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return listing.list(query, language);
    }
}
