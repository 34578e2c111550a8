package jp.komitto.coordination;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.coordination.IntakeViews.Begun;
import jp.komitto.coordination.IntakeViews.Contact;
import jp.komitto.coordination.IntakeViews.Page;
import jp.komitto.coordination.IntakeViews.Taken;
import jp.komitto.coordination.IntakeViews.View;
import jp.komitto.shared.idempotency.Idempotent;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** People without an account, and what they asked for. */
@Path("/api/v1/desk/intakes")
@Tag(
        name = "coordination",
        description =
                "The coordinator's desk (row 31): requests and offers by telephone and on paper in protected mode, two brought together with"
                        + " somebody in between, what waits too long, what stayed unfilled.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATOR)
public class IntakeResource {

    private static final int CREATED = 201;
    private static final String NOTHING_SAID = "内容を入れてください。";

    private final TakingIntakes taking;
    private final ShowingIntakes showing;
    private final CurrentActor current;

    @Inject
    IntakeResource(TakingIntakes taking, ShowingIntakes showing, CurrentActor current) {
        this.taking = taking;
        this.showing = showing;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listIntakes",
            summary = "People without an account",
            description = "By what they asked for, the latest first; never by who they are.")
    @APIResponse(responseCode = "200", description = "A page.")
    public Uni<Page> list(
            @Parameter(description = "Only those that have ended, or only those that have not; left out for all.")
                    @QueryParam("ended")
                    Boolean ended,
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
        return showing.list(ended, cursor, size);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(CREATED)
    @Idempotent
    @Operation(
            operationId = "takeIntake",
            summary = "Take somebody's request or offer down",
            description =
                    "At the telephone, at the counter, or from a letter. Makes a draft that only coordinators ever see, to be written and opened at"
                            + " /listings/{id}. A group's own need or offer is public as always; whoever answers meets a coordinator.")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "Somebody, without contact data.")
    public Uni<View> take(@Valid @NotNull(message = NOTHING_SAID) Taken taken) {
        return taking.take(taken, current.actor());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getIntake",
            summary = "Somebody without an account",
            description = "Without contact data.")
    @APIResponse(
            responseCode = "200",
            description = "Somebody.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> get(@PathParam("id") UUID id) {
        return showing.read(id).map(view -> Tagged.ok(view, view.revision()));
    }

    @GET
    @Path("/{id}/contact")
    @Operation(
            operationId = "readIntakeContact",
            summary = "How to reach somebody without an account",
            description = "For calling or writing to them. Every reading is written down.")
    @APIResponse(responseCode = "200", description = "Contact data.")
    public Uni<Contact> contact(@PathParam("id") UUID id) {
        return taking.contact(id, current.actor());
    }

    @PUT
    @Path("/{id}/contact")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeIntakeContact",
            summary = "Change how to reach somebody",
            description = "As a whole. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Somebody, without contact data.",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<RestResponse<View>> changeContact(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = NOTHING_SAID) Contact contact) {
        return taking.changeContact(id, ifMatch, contact, current.actor())
                .map(view -> Tagged.ok(view, view.revision()));
    }

    @POST
    @Path("/{id}/listings")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(CREATED)
    @Idempotent
    @Operation(
            operationId = "beginIntakeListing",
            summary = "Another request or offer of the same person",
            description = "A draft, as with the first.")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Somebody, with it.")
    public Uni<View> begin(@PathParam("id") UUID id, @Valid @NotNull(message = NOTHING_SAID) Begun begun) {
        return taking.begin(id, begun, current.actor());
    }

    @POST
    @Path("/{id}/ending")
    @Operation(
            operationId = "endIntake",
            summary = "It is done, or taken back",
            description =
                    "What was asked for closes; contact data is deleted at once. 409 `INTAKE_STILL_RUNNING` while a coordinator stands between them and"
                            + " somebody else.")
    @APIResponse(responseCode = "200", description = "Somebody.")
    public Uni<View> end(@PathParam("id") UUID id) {
        return taking.end(id, current.actor());
    }
}
