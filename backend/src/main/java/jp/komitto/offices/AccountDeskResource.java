package jp.komitto.offices;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.offices.OfficeViews.DeskAccount;
import jp.komitto.offices.OfficeViews.DeskAccountPage;
import jp.komitto.offices.OfficeViews.Suspension;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The desk for accounts. */
@Path("/api/v1/desk/accounts")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SECRETARIAT})
public class AccountDeskResource {

    private final KeepingAccounts keeping;
    private final CurrentActor current;

    @Inject
    AccountDeskResource(KeepingAccounts keeping, CurrentActor current) {
        this.keeping = keeping;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listDeskAccounts",
            summary = "Accounts",
            description =
                    "Newest first. E-mail addresses are shown to administrators alone, and each that was shown is recorded in the journal.")
    @APIResponse(responseCode = "200", description = "A page of accounts.")
    public Uni<DeskAccountPage> list(
            @Valid @BeanParam DeskAccountQuery query,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("ja") Language language) {
        return keeping.find(query, current.actor(), language);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskAccount", summary = "An account", description = "As in the list.")
    @APIResponse(responseCode = "200", description = "The account.")
    public Uni<DeskAccount> show(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("ja") Language language) {
        return keeping.show(id, current.actor(), language);
    }

    @POST
    @Path("/{id}/suspension")
    @Operation(
            operationId = "suspendAccount",
            summary = "Stop an account",
            description =
                    "The person is signed out everywhere within a second. Nobody stops themselves or the last administrator.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> suspend(@PathParam("id") UUID id, @Valid @NotNull(message = "内容を入れてください。") Suspension suspension) {
        return keeping.suspend(id, suspension.reason(), current.actor());
    }

    @POST
    @Path("/{id}/resumption")
    @Operation(
            operationId = "resumeAccount",
            summary = "Let an account go on",
            description = "The person can sign in again.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> resume(@PathParam("id") UUID id) {
        return keeping.resume(id, current.actor());
    }

    @DELETE
    @Path("/{id}/offices/{role}")
    @Operation(
            operationId = "takeOffice",
            summary = "Take an office away",
            description =
                    "Whoever has it put on is a person again within a second. The offices of administrators and the secretariat are for administrators; the last administrator stays.")
    @APIResponse(responseCode = "204", description = "Done.")
    public Uni<Void> takeOffice(
            @PathParam("id") UUID id,
            @PathParam("role") Role role,
            @QueryParam("department")
                    @Size(max = 60, message = "担当課を確かめてください。")
                    @Parameter(description = "The department, of department staff.", example = "shimin-seikatsu")
                    String department) {
        return keeping.takeOffice(id, role, department, current.actor());
    }
}
