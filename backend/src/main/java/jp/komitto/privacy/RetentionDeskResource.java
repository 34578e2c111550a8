package jp.komitto.privacy;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long what is kept, for the city. */
@Path("/api/v1/desk/retention")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DEPARTMENT_STAFF, Roles.NAVI_STAFF, Roles.COORDINATOR, Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class RetentionDeskResource {

    private final ShowingRetention showing;

    @Inject
    RetentionDeskResource(ShowingRetention showing) {
        this.showing = showing;
    }

    @GET
    @Operation(
            operationId = "listRetentionRules",
            summary = "How long what is kept",
            description = "Each rule with its reason and what the last run removed. Each is applied once a day.")
    @APIResponse(responseCode = "200", description = "All rules.")
    public Uni<PrivacyViews.RetentionRules> list(
            @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return showing.all(language);
    }
}
