package jp.komitto.demo;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.web.Visitor;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where somebody who tries Komitto moves its clock. Not part of the API. */
@Path("/dev/clock")
@PermitAll
public class ClockResource {

    private static final String HTML = "text/html;charset=UTF-8";

    private final MovingTheClock moving;

    @Inject
    ClockResource(MovingTheClock moving) {
        this.moving = moving;
    }

    @GET
    @Produces(HTML)
    @Operation(hidden = true)
    public Response show(@Context HttpServerRequest request) {
        moving.requireOpenTo(Visitor.of(request));
        return page(Response.Status.OK, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(HTML)
    @Operation(hidden = true)
    public Uni<Response> move(
            @Context HttpServerRequest request, @HeaderParam("Origin") String origin, @FormParam("day") String day) {
        moving.requireOpenTo(Visitor.of(request));
        requireOwnPage(request, origin);
        return moving.to(read(day))
                .map(moved -> moved
                        ? page(Response.Status.OK, "進めました。期限の来ていた仕事も済ませました。")
                        : page(Response.Status.BAD_REQUEST, "あすから2年先までの日を入れてください。"));
    }

    /** A page elsewhere can have a browser send a form here; browsers say where it comes from, other programs need not. */
    private static void requireOwnPage(HttpServerRequest request, String origin) {
        boolean own = origin == null
                || String.valueOf(request.authority()).equals(URI.create(origin).getAuthority());
        if (!own) {
            throw CommonProblem.ADDRESS_UNKNOWN.problem();
        }
    }

    private static LocalDate read(String day) {
        try {
            return LocalDate.parse(String.valueOf(day));
        } catch (DateTimeException unreadable) {
            return LocalDate.MIN;
        }
    }

    private Response page(Response.Status status, String said) {
        return Response.status(status)
                .entity(ClockPage.of(moving.now(), moving.farthest(), said))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
