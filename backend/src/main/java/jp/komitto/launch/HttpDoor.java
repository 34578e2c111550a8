package jp.komitto.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Where the server will listen; tried before anything heavy starts, so that a taken port is said at once. */
record HttpDoor(String host, int port) {

    static final int USUAL_PORT = 8080;

    static HttpDoor of(Map<String, String> environment) {
        var port = environment.getOrDefault("PORT", Integer.toString(USUAL_PORT));
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) == 0 || Integer.parseInt(port) > 65535)
            throw Refusal.PORT_NOT_A_NUMBER.with(port);
        return new HttpDoor(environment.getOrDefault("KOMITTO_HOST", "0.0.0.0"), Integer.parseInt(port));
    }

    void requireFree() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (BindException taken) {
            throw taken.getMessage().contains("in use") ? taken() : unusable(taken);
        } catch (IOException | RuntimeException unusable) {
            throw unusable(unusable);
        }
    }

    /** The address a person on this computer types. */
    String address() {
        var name = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return "http://" + name + ":" + port + "/";
    }

    Refusal.Refused taken() {
        return Refusal.PORT_TAKEN.with(port, port < 65535 ? port + 1 : USUAL_PORT);
    }

    private Refusal.Refused unusable(Exception cause) {
        return Refusal.PORT_UNUSABLE.with(host, port, cause.getMessage());
    }
}
