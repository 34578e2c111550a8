package jp.komitto.mailing;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jp.komitto.shared.web.Visitor;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where somebody who tries Komitto without a mail server reads the mails. Not part of the API. */
@Path("/dev")
@PermitAll
public class OutboxResource {

    private static final String STYLE = """
            body { max-width: 46rem; margin: 0 auto; padding: 1rem; font-family: sans-serif; line-height: 1.7; color: #1a1a1c; }
            h1 { font-size: 1.5rem; }
            h2 { font-size: 1.1rem; margin: 0; }
            article, section { border: 1px solid #949494; border-radius: 8px; padding: 1rem; margin: 1rem 0; }
            .body { white-space: pre-wrap; overflow-wrap: anywhere; }
            a { color: #0017c1; }
            """;

    private final ReadingOutbox reading;

    @Inject
    OutboxResource(ReadingOutbox reading) {
        this.reading = reading;
    }

    @GET
    @Path("/outbox")
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public Uni<Response> outbox(@Context HttpServerRequest request) {
        reading.requireOpenTo(Visitor.of(request));
        return reading.page().map(page -> Response.ok(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
    }

    @GET
    @Path("/outbox.css")
    @Produces("text/css;charset=UTF-8")
    @Operation(hidden = true)
    public String style(@Context HttpServerRequest request) {
        reading.requireOpenTo(Visitor.of(request));
        return STYLE;
    }
}
