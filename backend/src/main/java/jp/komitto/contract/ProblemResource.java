package jp.komitto.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The page every problem's {@code type} points to. */
@Path("/api/problems")
@Tag(name = "contract", description = "What holds for the whole API.")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemResource {

    @GET
    @PublicRead
    @Operation(
            operationId = "listProblems",
            summary = "Every kind of error",
            description = "All errors of this API (RFC 9457) with their status and what the person can do.")
    @APIResponse(responseCode = "200", description = "All kinds of error.")
    @PermitAll
    public List<ProblemType> list() {
        return ProblemCatalogue.ALL.stream().map(ProblemType::of).toList();
    }
}
