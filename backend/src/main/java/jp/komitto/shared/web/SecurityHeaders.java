package jp.komitto.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells the browser to refuse, be it a page, data or an error (security requirement H1). */
public class SecurityHeaders {

    private static final int BEFORE_EVERYTHING = 20_000;

    /** The city's map tiles are the only thing pages load from elsewhere. */
    private static final String CONTENT_POLICY = "default-src 'self'; "
            + "img-src 'self' data: https://cyberjapandata.gsi.go.jp; "
            + "style-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT_POLICY,
            "X-Content-Type-Options", "nosniff",
            // The map tiles' server wants to know which site asks, not which page.
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");

    private static final Map<String, String> WHERE_SECURE = Map.of("Strict-Transport-Security", "max-age=31536000");

    /** For what is said without an exchange. */
    public static Map<String, String> of(boolean secure) {
        Map<String, String> all = new LinkedHashMap<>(ALWAYS);
        if (secure) all.putAll(WHERE_SECURE);
        return all;
    }

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_EVERYTHING);
    }

    private static void add(RoutingContext exchange) {
        if (!isDeveloperPage(exchange.request())) exchange.response().headers().addAll(ALWAYS);
        if ("https".equals(exchange.request().scheme()))
            exchange.response().headers().addAll(WHERE_SECURE);
        exchange.next();
    }

    /** Quarkus' own pages, which exist in development only, bring scripts inside their markup. */
    private static boolean isDeveloperPage(HttpServerRequest request) {
        return request.path() != null && request.path().startsWith("/q/dev");
    }
}
