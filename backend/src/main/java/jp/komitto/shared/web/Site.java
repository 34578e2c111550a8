package jp.komitto.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address people know this Komitto by ({@code KOMITTO_URL}): for links in mail, as issuer of tokens, for passkeys. */
@ApplicationScoped
public class Site {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String LOCALHOST = "localhost";

    private final URI address;

    @Inject
    public Site(@ConfigProperty(name = "komitto.url") String url) {
        this.address = URI.create(url.replaceFirst("/+$", ""));
    }

    /** Without a slash at the end. */
    public String address() {
        return address.toString();
    }

    /** A page of the site: the path begins with a slash. */
    public String link(String path) {
        return address + path;
    }

    /** Scheme, host and port, as browsers send it in {@code Origin}. */
    public String origin() {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** This computer may be called by name and by number; all else has one origin. */
    public Set<String> origins() {
        return isLoopback() ? LOOPBACK.stream().map(this::originAt).collect(Collectors.toSet()) : Set.of(origin());
    }

    private String originAt(String host) {
        return address.getScheme() + "://" + host + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    /** The name passkeys belong to. Addresses in numbers cannot have any; this computer's own is then called localhost. */
    public String host() {
        return isLoopback() ? LOCALHOST : address.getHost();
    }

    public boolean isHttps() {
        return "https".equals(address.getScheme());
    }

    /** Whether only people at this very computer can reach it. */
    public boolean isLoopback() {
        return LOOPBACK.contains(address.getHost());
    }
}
