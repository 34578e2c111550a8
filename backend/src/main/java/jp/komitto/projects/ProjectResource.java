package jp.komitto.projects;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.komitto.shared.limits.Costly;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The archive of わくわくプロジェクト. */
@Path("/api/v1/projects")
@Tag(
        name = "projects",
        description =
                "わくわくプロジェクト (協働事業提案制度, こみっとプラン 基本施策3-1): the archive of past projects, from what the city published.")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectResource {

    private final Projects projects;
    private final SearchingProjects searching;

    @Inject
    ProjectResource(Projects projects, SearchingProjects searching) {
        this.projects = projects;
        this.searching = searching;
    }

    @GET
    @Costly
    @PublicRead
    @Operation(
            operationId = "listProjects",
            summary = "Past projects",
            description =
                    "Newest fiscal year first. Filters of one name are alternatives, different filters must all fit.")
    @APIResponse(responseCode = "200", description = "A page of projects with exact total and counts.")
    @PermitAll
    public Uni<ProjectPage> list(
            @Valid @BeanParam ProjectQuery query,
            @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return searching.search(query, language);
    }

    @GET
    @Path("/{id}")
    @PublicRead
    @Operation(
            operationId = "getProject",
            summary = "One past project",
            description =
                    "The project with its group, department, source, the group's other projects and the department's.")
    @APIResponse(responseCode = "200", description = "The project.")
    @PermitAll
    public Uni<ProjectView> get(
            @Parameter(description = "Id of the project.", example = "01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e")
                    @PathParam("id")
                    UUID id,
            @HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return projects.require(id, language);
    }
}
