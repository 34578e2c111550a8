package jp.komitto.desk;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import jp.komitto.desk.DeskViews.InboxView;
import jp.komitto.desk.DeskViews.JournalPage;
import jp.komitto.desk.DeskViews.VerificationView;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Roles;
import jp.komitto.shared.security.Scopes;
import jp.komitto.shared.work.WorkKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The inbox and the journal. */
@Path("/api/v1/desk")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
public class DeskResource {

    private final Inbox inbox;
    private final Audit audit;
    private final CurrentActor current;

    @Inject
    DeskResource(Inbox inbox, Audit audit, CurrentActor current) {
        this.inbox = inbox;
        this.audit = audit;
        this.current = current;
    }

    @GET
    @Path("/inbox")
    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT, Roles.NAVI_STAFF, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "getInbox",
            summary = "What waits for the city",
            description = "Everything of every kind, soonest due first; for coordinators, their kinds of work.")
    @APIResponse(responseCode = "200", description = "The work, and how much there is of each kind.")
    public Uni<InboxView> inbox(
            @QueryParam("kind")
                    @Size(max = 10, message = "10個以内で選んでください。")
                    @Parameter(description = "Only these kinds; repeatable.")
                    List<WorkKind> kind,
            @QueryParam("size")
                    @DefaultValue("50")
                    @Min(value = 1, message = "1以上の数字を入れてください。")
                    @Max(value = 100, message = "100以下の数字を入れてください。")
                    @Parameter(description = "How many items at most, 1 to 100.")
                    int size) {
        return inbox.look(Set.copyOf(kind), size, current.actor());
    }

    @GET
    @Path("/journal")
    @RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR, Scopes.JOURNAL_READ})
    @Operation(
            operationId = "readJournal",
            summary = "The journal",
            description = "What happened, newest first, reads of contact details included.")
    @APIResponse(responseCode = "200", description = "A page of the journal.")
    public Uni<JournalPage> journal(@Valid @BeanParam JournalQuery query) {
        return audit.page(query);
    }

    @GET
    @Path("/journal/verification")
    @RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR, Scopes.JOURNAL_READ})
    @Operation(
            operationId = "verifyJournal",
            summary = "Whether the journal is whole",
            description = "Recomputes the chain of hashes from the first row to the last.")
    @APIResponse(responseCode = "200", description = "What was found.")
    public Uni<VerificationView> verify() {
        return audit.verify();
    }
}
