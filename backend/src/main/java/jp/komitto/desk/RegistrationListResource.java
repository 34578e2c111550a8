package jp.komitto.desk;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.desk.RegistrationViews.ItemPage;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.security.Scopes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registrations as a list. */
@Path("/api/v1/desk/registrations")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationListResource {

    private final RegistrationList registrations;

    @Inject
    RegistrationListResource(RegistrationList registrations) {
        this.registrations = registrations;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.NAVI_STAFF, Roles.ADMINISTRATOR, Scopes.REGISTRATIONS_READ})
    @Operation(
            operationId = "listDeskRegistrations",
            summary = "All registrations",
            description =
                    "Those that have reached the city, begun last first; without anybody's contact details, also for programs.")
    @APIResponse(responseCode = "200", description = "A page of registrations.")
    public Uni<ItemPage> registrations(@Valid @BeanParam RegistrationQuery query) {
        return registrations.page(query);
    }
}
