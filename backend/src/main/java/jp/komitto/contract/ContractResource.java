package jp.komitto.contract;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.komitto.shared.security.Sha256;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The contract as the build wrote it, byte for byte. Quarkus' own address for it reads and writes all of it anew at every start,
 * which was a fifth of what a start costs (ADR 0150); {@code KomittoMain} keeps it from finding anything.
 */
@Path("/api/openapi.{form:yaml|json}")
public class ContractResource {

    private static final CacheControl ASK_EACH_TIME = CacheControl.valueOf("public, no-cache");

    /** By form: two megabytes need not be read to say that they are as they were. */
    private final Map<String, EntityTag> tags = new ConcurrentHashMap<>();

    @GET
    @Operation(hidden = true)
    @PermitAll
    public Response contract(@PathParam("form") String form, @Context Request request) {
        EntityTag tag = tags.computeIfAbsent(form, ContractResource::tag);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(written(form), "application/" + form + ";charset=UTF-8") : known)
                .tag(tag)
                .cacheControl(ASK_EACH_TIME)
                .build();
    }

    private static EntityTag tag(String form) {
        return new EntityTag(HexFormat.of().formatHex(Sha256.of(written(form))));
    }

    private static byte[] written(String form) {
        String name = OpenApiConstants.BASE_NAME + "." + form.toUpperCase(Locale.ROOT);
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
