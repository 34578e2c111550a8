package jp.komitto.shared.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;

/** An answer that does not say that it may be kept is for its reader alone (H1). */
@Provider
@Priority(PersonalAnswers.LAST)
public class PersonalAnswers implements ContainerResponseFilter {

    static final int LAST = 0;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders()
                .computeIfAbsent(HttpHeaders.CACHE_CONTROL, none -> new ArrayList<>(List.of("private, no-store")));
    }
}
