package jp.komitto.shared.web;

import org.jboss.resteasy.reactive.RestResponse;

/** An answer meant for its reader alone, with the tag to send back in If-Match (C4). */
public final class Tagged {

    private Tagged() {}

    public static <T> RestResponse<T> ok(T view, long revision) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", IfMatch.tag(revision))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
