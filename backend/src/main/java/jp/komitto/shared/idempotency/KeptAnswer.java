package jp.komitto.shared.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What was answered, as it can be answered again.
 *
 * @param headers those the operation itself set
 * @param body null when there was none
 */
record KeptAnswer(int status, Map<String, String> headers, JsonNode body) {

    static final String REPLAYED = "Idempotency-Replayed";

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    static KeptAnswer of(Object answer, ResponseStatus declared, Bodies bodies) {
        if (answer instanceof RestResponse<?> response) {
            Map<String, String> headers = new TreeMap<>();
            response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
            return new KeptAnswer(response.getStatus(), headers, bodies.of(response.getEntity()));
        }
        int usual = answer == null ? NO_CONTENT : OK;
        return new KeptAnswer(declared == null ? usual : declared.value(), Map.of(), bodies.of(answer));
    }

    Response again() {
        Response.ResponseBuilder response = Response.status(status).header(REPLAYED, "true");
        headers.forEach(response::header);
        return body == null
                ? response.build()
                : response.entity(body).type(MediaType.APPLICATION_JSON).build();
    }

    /** Turns what an operation answers into JSON. */
    @FunctionalInterface
    interface Bodies {
        JsonNode of(Object entity);
    }
}
