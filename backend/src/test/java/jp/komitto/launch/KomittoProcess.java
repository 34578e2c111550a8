package jp.komitto.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own, as people start it. */
final class KomittoProcess implements AutoCloseable {

    private static final Path PACKAGED = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path output;
    private final int port;

    private KomittoProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    static KomittoProcess start(Path data, int port, String... arguments) throws IOException {
        return start(data, port, Map.of(), arguments);
    }

    static KomittoProcess start(Path data, int port, Map<String, String> more, String... arguments) throws IOException {
        assertThat(PACKAGED).as("built by the package phase").exists();
        var command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        // However slow the machine is, a test does not fail for a warning about it.
        command.add("-Dquarkus.vertx.max-event-loop-execute-time=60S");
        command.addAll(List.of("-jar", PACKAGED.toString()));
        command.addAll(List.of(arguments));
        var output = Files.createTempFile(Path.of("target"), "komitto", ".out");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KOMITTO_"));
        builder.environment().put("KOMITTO_DATA", data.toString());
        builder.environment().put("KOMITTO_HOST", "127.0.0.1");
        builder.environment().put("PORT", Integer.toString(port));
        // Nor is anybody sent away because it is slow; make faults asks about that.
        builder.environment().put("KOMITTO_LOAD_BEHIND", "60s");
        builder.environment().put("KOMITTO_DATABASE_LONGEST_WAIT", "20s");
        builder.environment().put("KOMITTO_DATABASE_LONGEST_ANSWER", "20s");
        builder.environment().putAll(more);
        return new KomittoProcess(builder.start(), output, port);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    KomittoProcess untilOpen() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains("Komitto is open at http://127.0.0.1:" + port + "/")) {
            assertThat(process.isAlive()).as("still starting:\n%s", output()).isTrue();
            assertThat(System.nanoTime()).as("patience with\n%s", output()).isLessThan(deadline);
            Thread.sleep(50);
        }
        return this;
    }

    int status(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    /** Waits for its end; gives the exit status. */
    int exit() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** As SIGTERM does. */
    void stop() throws InterruptedException {
        askToStop();
        exit();
    }

    /** The same, without waiting for it. */
    void askToStop() {
        process.destroy();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As SIGKILL does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        exit();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) stop();
    }
}
