package jp.komitto.shared.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the built web pages beside the API where no web server stands in front. Files named by their content may be kept
 * for ever; the pages that name them must be asked for each time. Every path that could be a page is one: as the build has
 * drawn it, or the one that draws itself.
 */
@ApplicationScoped
class SpaRoute {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";
    private static final String API_PAGES = "/api/docs";
    private static final Set<String> NOT_PAGES = Set.of("/api", "/q", "/dev", "/.well-known");

    private Map<String, SpaFile> files = Map.of();

    @Inject
    @ConfigProperty(name = "komitto.spa")
    Optional<String> folder;

    void register(@Observes Router router) throws IOException {
        var root = folder.map(Path::of).filter(path -> Files.exists(path.resolve("index.html")));
        if (root.isEmpty()) return;
        files = SpaFiles.in(root.get());
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(RouteConstants.ROUTE_ORDER_DEFAULT)
                .handler(this::answer);
    }

    private void answer(RoutingContext exchange) {
        find(exchange.normalizedPath()).ifPresentOrElse(file -> send(exchange, file), exchange::next);
    }

    private Optional<SpaFile> find(String path) {
        if (path.equals(API_PAGES)) return Optional.ofNullable(files.get("/api-docs.html"));
        if (NOT_PAGES.stream().anyMatch(branch -> isOf(branch, path))) return Optional.empty();
        var named = Optional.ofNullable(files.get(path));
        var looksLikeFile = path.lastIndexOf('.') > path.lastIndexOf('/');
        return named.isPresent() || looksLikeFile ? named : Optional.of(page(path));
    }

    /** The page drawn for this path, or for every path that differs in its last part, else the one that draws itself. */
    private SpaFile page(String path) {
        var whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        var parent = whole.substring(0, Math.max(0, whole.lastIndexOf('/')));
        return Stream.of(whole.isEmpty() ? SpaFiles.INDEX : whole + ".html", parent + "/_.html")
                .map(file -> files.get(SpaFiles.DRAWN + file))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> files.get(SpaFiles.INDEX));
    }

    private static boolean isOf(String branch, String path) {
        return path.equals(branch) || path.startsWith(branch + "/");
    }

    private static void send(RoutingContext exchange, SpaFile file) {
        var request = exchange.request();
        var response = exchange.response();
        var encoding = file.encodingFor(request.getHeader("Accept-Encoding"));
        var tag = '"' + file.tag() + encoding.map(coding -> "-" + coding).orElse("") + '"';

        response.putHeader("Cache-Control", request.path().startsWith("/assets/") ? FOR_EVER : ASK_EACH_TIME);
        response.putHeader("ETag", tag);
        if (!file.encodings().isEmpty()) response.putHeader("Vary", "Accept-Encoding");
        if (knows(request.getHeader("If-None-Match"), tag)) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", file.type());
        var path = encoding.map(file.encodings()::get).orElse(file.path());
        encoding.ifPresent(coding -> response.putHeader("Content-Encoding", coding));
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", Long.toString(path.toFile().length()))
                    .end();
            return;
        }
        response.sendFile(path.toString()).onFailure(exchange::fail);
    }

    private static boolean knows(String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
