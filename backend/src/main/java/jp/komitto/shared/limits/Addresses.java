package jp.komitto.shared.limits;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Whose address a request comes from. What a proxy says about it counts only where Komitto is told that there is one
 * ({@code QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING}).
 */
public final class Addresses {

    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    public static String of(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        return remote == null || remote.host() == null ? "?" : network(remote.host());
    }

    /** Of IPv6 the network: a household has 18 trillion addresses in it. */
    private static String network(String host) {
        if (host.indexOf(':') < 0) {
            return host;
        }
        try {
            InetAddress address = InetAddress.getByName(host);
            return address instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : address.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return host;
        }
    }
}
