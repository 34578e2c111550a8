package jp.komitto.notices;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.notices.NoticeViews.MailChoiceView;
import jp.komitto.notices.NoticeViews.MailChosen;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How the one who asks hears by mail of matches and messages. */
@Path("/api/v1/my/mail-choice")
@Tag(name = "account")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PERSON)
public class MailChoiceResource {

    private final MailChoices choices;
    private final CurrentActor current;

    @Inject
    MailChoiceResource(MailChoices choices, CurrentActor current) {
        this.choices = choices;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "getMyMailChoice",
            summary = "How I hear by mail of matches and messages",
            description =
                    "At once, once a day, or not at all. What the city decides and what concerns the account itself always comes.")
    @APIResponse(
            responseCode = "200",
            description = "The choice.",
            content = @Content(schema = @Schema(implementation = MailChoiceView.class)))
    public Uni<RestResponse<MailChoiceView>> get() {
        return choices.mine(current.actor()).map(choice -> Tagged.ok(choice, choice.revision()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setMyMailChoice",
            summary = "Choose how I hear by mail of matches and messages",
            description = "Holds from now on. Needs If-Match: without it 428, after another change 412.")
    @APIResponse(
            responseCode = "200",
            description = "The choice.",
            content = @Content(schema = @Schema(implementation = MailChoiceView.class)))
    public Uni<RestResponse<MailChoiceView>> set(
            @Parameter(description = "The ETag of the state that was read.", example = "\"0\"") @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull(message = "内容を入れてください。") MailChosen chosen) {
        return choices.choose(chosen, ifMatch, current.actor()).map(choice -> Tagged.ok(choice, choice.revision()));
    }
}
