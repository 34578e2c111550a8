package jp.komitto.shared.web;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * An instance about to stop closes each connection with its next answer, so that the gateway in front holds none that breaks
 * under a request (security requirement O3).
 */
@Singleton
class LeavingQuietly {

    private static final int EARLY = 900;

    private volatile boolean leaving;

    void leave(@Observes ShutdownDelayInitiatedEvent soon) {
        leaving = true;
    }

    void register(@Observes Filters filters) {
        filters.register(this::close, EARLY);
    }

    private void close(RoutingContext exchange) {
        if (leaving && exchange.request().version() != HttpVersion.HTTP_2) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        exchange.next();
    }
}
