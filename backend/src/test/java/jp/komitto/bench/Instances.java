package jp.komitto.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.komitto.launch.MeasuredCluster.Place;

/** Starts the packaged application as people start it, in its two forms. */
final class Instances {

    private static final String SCRIPT =
            Path.of("scripts/komitto.sh").toAbsolutePath().toString();
    private static final Map<String, String> QUIET = Map.of(
            "KOMITTO_HOST", "127.0.0.1",
            "KOMITTO_SPA", "no-pages",
            "KOMITTO_DEMO", "false",
            "KOMITTO_LIMITS_ENABLED", "false",
            "QUARKUS_SCHEDULER_ENABLED", "false");

    private final Path folder;

    Instances(Path folder) {
        this.folder = folder;
    }

    /** How the classes lie on the disk. */
    enum Form {
        FAST_JAR("target/quarkus-app"),
        /** With classes read and linked ahead of time (komitto.sh train). */
        AOT_JAR("target/bench/aot");

        private final Path packaged;

        Form(String packaged) {
            this.packaged = Path.of(packaged).toAbsolutePath();
        }
    }

    /** With a database of its own and what every installation shows at first. */
    Server ofCity(Form form) throws IOException {
        var city = Map.of("KOMITTO_DATA", folder.resolve("city").toString(), "KOMITTO_SAMPLES", "true");
        return start(form, "city", city, "serve");
    }

    Server of(Place place, Form form) throws IOException {
        return start(form, form.name().toLowerCase(java.util.Locale.ROOT), on(place), "serve");
    }

    /** Brings an empty database into its form. */
    void migrate(Place place) throws IOException, InterruptedException {
        var command = new ProcessBuilder(SCRIPT, "migrate")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("migrate.log").toFile());
        command.environment().putAll(QUIET);
        command.environment().putAll(on(place));
        if (command.start().waitFor() != 0) {
            throw new IllegalStateException("The database could not be brought into its form: see " + folder);
        }
    }

    private Server start(Form form, String name, Map<String, String> more, String... command) throws IOException {
        int port = Server.freePort();
        Map<String, String> environment = new HashMap<>(QUIET);
        environment.put("KOMITTO_URL", "http://127.0.0.1:" + port);
        environment.put("KOMITTO_APP", form.packaged.toString());
        environment.putAll(more);
        return Server.start(folder.resolve(name + ".log"), port, environment, concat(SCRIPT, command));
    }

    /** All instances over one database are one Komitto: they have one address, which their tokens name. */
    private Map<String, String> on(Place place) {
        return Map.of(
                "KOMITTO_URL", "http://localhost:8080",
                "KOMITTO_DATA", folder.resolve("none").toString(),
                "KOMITTO_DB_URL", place.url(),
                "KOMITTO_DB_USER", place.user(),
                "KOMITTO_DB_PASSWORD", place.password(),
                "KOMITTO_SECRET", place.secret());
    }

    private static List<String> concat(String first, String... others) {
        var all = new java.util.ArrayList<>(List.of(first));
        all.addAll(List.of(others));
        return all;
    }
}
