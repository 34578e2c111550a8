package jp.komitto.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server as a process of its own. */
final class Server implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int OK = 200;

    private static final int LONGEST_END = 1;

    private final Process process;
    private final Path output;
    private final String url;
    private final long started;

    private Server(Process process, Path output, String url, long started) {
        this.process = process;
        this.output = output;
        this.url = url;
        this.started = started;
    }

    static Server start(Path output, int port, Map<String, String> environment, List<String> command)
            throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KOMITTO_"));
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        long started = System.nanoTime();
        return new Server(builder.start(), output, "http://127.0.0.1:" + port, started);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Seconds from the start to the first 200 of this address. */
    double until(String path) throws IOException, InterruptedException {
        while (!answers(path)) {
            double waited = (System.nanoTime() - started) / 1e9;
            if (!process.isAlive() || waited > PATIENCE.toSeconds()) {
                throw new IllegalStateException("No answer from " + path + ":\n" + Files.readString(output));
            }
            Thread.sleep(10);
        }
        return (System.nanoTime() - started) / 1e9;
    }

    private boolean answers(String path) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(ANSWER);
            return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    String url() {
        return url;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_END, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }
}
