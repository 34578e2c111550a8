package jp.komitto.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import jp.komitto.shared.security.Sha256;

/** Gives public reads their ETag and answers 304 when the reader already has what we would send. */
@Provider
@PublicRead
public class PublicReadFilter implements ContainerResponseFilter {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int TAG_BYTES = 16;

    private final ObjectMapper json;

    @Inject
    public PublicReadFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != OK || response.getEntity() == null) {
            return;
        }
        byte[] body = bytes(response.getEntity());
        String tag = "W/\"" + digest(body) + '"';
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(body);
        }
    }

    private byte[] bytes(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] body) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Sha256.of(body), TAG_BYTES));
    }

    private static boolean matches(String wanted, String tag) {
        return wanted != null
                && Arrays.stream(wanted.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || weak(one).equals(weak(tag)));
    }

    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
