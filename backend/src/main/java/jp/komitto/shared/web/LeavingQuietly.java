package jp.komitto.shared.web;

import io.netty.channel.Channel;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * An instance about to stop lets nobody new in and closes each connection with its next answer, so that at its end nobody is there
 * who has asked and was not heard (security requirement O3). A gateway in front that finds the door closed goes to another instance,
 * and may do so whatever it was asked to pass on.
 */
@Singleton
class LeavingQuietly {

    /** Before anybody is refused, for their connections are to be closed as well. */
    private static final int EARLY = 960;

    private volatile boolean leaving;

    void leave(@Observes ShutdownDelayInitiatedEvent soon) {
        leaving = true;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        if (leaving) {
            closeDoor(exchange.request().connection());
            if (exchange.request().version() != HttpVersion.HTTP_2) {
                exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
        }
        exchange.next();
    }

    /** The first who comes now is the last; who is inside stays. */
    private static void closeDoor(HttpConnection inside) {
        Channel door = ((ConnectionBase) inside).channel().parent();
        if (door != null) {
            door.close();
        }
    }
}
