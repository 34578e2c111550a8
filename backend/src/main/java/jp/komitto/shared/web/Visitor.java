package jp.komitto.shared.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.util.List;

/**
 * Who opens a page that is meant for this computer alone.
 *
 * @param address of the other end of the connection; null when it is not known
 * @param host the name this server was called by
 * @param passedOn whether something stands between: then the connection says nothing
 */
public record Visitor(InetAddress address, String host, boolean passedOn) {

    private static final List<String> OF_PROXIES = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");
    private static final List<String> THIS_COMPUTER = List.of("localhost", "127.0.0.1", "[::1]");

    private static final int IPV4_BYTES = 4;

    public static Visitor of(HttpServerRequest request) {
        String named = request.authority() == null ? "" : request.authority().host();
        return new Visitor(address(request), named, OF_PROXIES.stream().anyMatch(request.headers()::contains));
    }

    private static InetAddress address(HttpServerRequest request) {
        SocketAddress other = request.connection().remoteAddress();
        return other != null && other.isInetSocket() ? inet(other.hostAddress()) : null;
    }

    private static InetAddress inet(String literal) {
        try {
            return InetAddress.ofLiteral(literal);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** From this computer or a private network, and nothing stands between. */
    public boolean isNearby() {
        return address != null
                && !passedOn
                && (address.isLoopbackAddress() || address.isSiteLocalAddress() || isUniqueLocal(address.getAddress()));
    }

    /** {@code fc00::/7}: the private networks of IPv6. */
    private static boolean isUniqueLocal(byte[] address) {
        return address.length > IPV4_BYTES && (address[0] & 0xfe) == 0xfc;
    }

    /** A page elsewhere can make a browser call this computer by another name; that name gives it away. */
    public boolean isAtThisComputer() {
        return address != null && address.isLoopbackAddress() && !passedOn && THIS_COMPUTER.contains(host);
    }
}
