package jp.komitto.intake;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.intake.IntakeViews.Correction;
import jp.komitto.intake.IntakeViews.HeldRowPage;
import jp.komitto.intake.IntakeViews.HeldRowView;
import jp.komitto.intake.IntakeViews.ImportAnswer;
import jp.komitto.intake.IntakeViews.Settling;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.security.Scopes;
import jp.komitto.shared.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Imports and what they could not publish. */
@Path("/api/v1/desk")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})
public class IntakeResource {

    private static final String NOTHING_SAID = "内容を入れてください。";

    private final TakingFiles taking;
    private final SettlingRows settling;
    private final CurrentActor current;

    @Inject
    IntakeResource(TakingFiles taking, SettlingRows settling, CurrentActor current) {
        this.taking = taking;
        this.settling = settling;
        this.current = current;
    }

    @POST
    @Path("/imports")
    @RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR, Scopes.GROUPS_WRITE})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importGroups",
            summary = "Take in a file of groups",
            description =
                    "CSV in UTF-8 or Windows-31J, at most 10 MiB. Rows that can be published are; the others are held. A dry run works everything out and keeps nothing.")
    @APIResponse(responseCode = "200", description = "What became of the rows.")
    public Uni<ImportAnswer> take(
            @RestForm @NotNull(message = "ファイルを選んでください。") FileUpload file,
            @Parameter(description = "Only try.") @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        return taking.take(file.fileName(), file.uploadedFile(), dryRun, current.actor());
    }

    @GET
    @Path("/held-rows")
    @Operation(
            operationId = "listHeldRows",
            summary = "Rows that could not be published",
            description = "Open ones, longest held first.")
    @APIResponse(responseCode = "200", description = "A page of rows.")
    public Uni<HeldRowPage> open(
            @QueryParam("cursor") @Size(max = 1000, message = "続きの位置が長すぎます。") String cursor,
            @QueryParam("size")
                    @DefaultValue("20")
                    @Min(value = 1, message = "1以上の数字を入れてください。")
                    @Max(value = 100, message = "100以下の数字を入れてください。")
                    int size) {
        return settling.open(cursor, size);
    }

    @GET
    @Path("/held-rows/{id}")
    @Operation(
            operationId = "getHeldRow",
            summary = "One held row",
            description = "With its cells and what is wrong with them.")
    @APIResponse(
            responseCode = "200",
            description = "The row.",
            content = @Content(schema = @Schema(implementation = HeldRowView.class)))
    public Uni<RestResponse<HeldRowView>> read(@PathParam("id") UUID id) {
        return settling.read(id).map(row -> Tagged.ok(row, row.revision()));
    }

    @PATCH
    @Path("/held-rows/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctHeldRow",
            summary = "Correct a row in place",
            description = "It is read again as a whole; what is still wrong is told. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The row.",
            content = @Content(schema = @Schema(implementation = HeldRowView.class)))
    public Uni<RestResponse<HeldRowView>> correct(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the state that was read.", example = "\"1\"") @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull(message = NOTHING_SAID) Correction correction) {
        return settling.correct(id, ifMatch, correction.values(), current.actor())
                .map(row -> Tagged.ok(row, row.revision()));
    }

    @POST
    @Path("/held-rows/{id}/publication")
    @Operation(
            operationId = "publishHeldRow",
            summary = "Publish a row",
            description = "As an import would: a new page, or what it says over the page that is there.")
    @APIResponse(responseCode = "200", description = "The row, settled.")
    public Uni<HeldRowView> publish(@PathParam("id") UUID id) {
        return settling.publish(id, current.actor());
    }

    @POST
    @Path("/held-rows/{id}/settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "settleHeldRow",
            summary = "Put a row aside",
            description = "With the reason; it is kept, and the same row of the same file is not held again.")
    @APIResponse(responseCode = "200", description = "The row, settled.")
    public Uni<HeldRowView> settle(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Settling reason) {
        return settling.settle(id, "HeldRowSettled", reason.reason(), current.actor());
    }
}
