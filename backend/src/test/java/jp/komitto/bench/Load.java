package jp.komitto.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Requests one after the other over few connections, by wrk as a process of its own. What a request costs is the time that the
 * server's process and all of PostgreSQL's were on a processor meanwhile, divided by the number of answers.
 */
final class Load {

    private static final Path SCRIPT = Path.of("scripts/bench.lua");
    private static final int CONNECTIONS = 4;
    private static final double MICROS = 1e3;

    private final Path folder;
    private final long postmaster;

    Load(Path folder, long postmaster) {
        this.folder = folder;
        this.postmaster = postmaster;
    }

    /** @param application @param database milliseconds on a processor for each request; latencies in milliseconds */
    record Cost(
            long requests,
            long unanswered,
            double perSecond,
            double application,
            double database,
            double p50,
            double p95,
            double p99,
            long bytes) {

        double both() {
            return application + database;
        }
    }

    /** @param warmUp @param seconds how long it is asked before, and how long it is measured then */
    Cost measure(Server server, String name, List<Call> calls, int warmUp, int seconds)
            throws IOException, InterruptedException {
        Path requests = folder.resolve(name + ".requests");
        Files.write(requests, calls.stream().map(Call::line).toList());
        run(server, requests, warmUp, CONNECTIONS);
        double application = ProcessAccounts.processorOf(server.pid());
        double database = ProcessAccounts.processorOfFamily(postmaster);
        JsonNode told = run(server, requests, seconds, CONNECTIONS);
        application = ProcessAccounts.processorOf(server.pid()) - application;
        database = ProcessAccounts.processorOfFamily(postmaster) - database;
        long answers = Math.max(1, told.get("requests").asLong());
        return new Cost(
                answers,
                told.get("failures").asLong(),
                answers / (told.get("micros").asDouble() / 1e6),
                application * 1e3 / answers,
                database * 1e3 / answers,
                told.get("p50").asDouble() / MICROS,
                told.get("p95").asDouble() / MICROS,
                told.get("p99").asDouble() / MICROS,
                told.get("bytes").asLong() / answers);
    }

    private JsonNode run(Server server, Path requests, int seconds, int connections)
            throws IOException, InterruptedException {
        Path told = folder.resolve("wrk.json");
        Process wrk = new ProcessBuilder(
                        "wrk",
                        "--threads=1",
                        "--connections=" + connections,
                        "--duration=" + seconds + "s",
                        "--timeout=30s",
                        "--script=" + SCRIPT,
                        server.url(),
                        "--",
                        requests.toString(),
                        told.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("wrk.log").toFile())
                .start();
        if (wrk.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("wrk.log")));
        }
        return new ObjectMapper().readTree(told.toFile());
    }
}
