package jp.komitto.launch;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import java.nio.file.Path;
import java.util.Map;

/** Prepares what the application needs, a database above all, and runs it: as a server, or for one {@link Command}. */
@QuarkusMain
public final class KomittoMain {

    /** Exit status of a process that refused to start. */
    public static final int NOT_STARTED = 3;

    /** Exit status of a command that broke in the middle of its work. */
    public static final int BROKEN = 4;

    static final String ADDRESS = "komitto.address";

    /** Whether the database is this installation's own; read as configuration. */
    static final String EMBEDDED = "komitto.embedded";

    private KomittoMain() {}

    /** With no argument or {@code serve} the server; else the name of a command and its arguments. */
    public static void main(String... arguments) {
        var mode = RunMode.of(arguments);
        var shutdown = new Shutdown();
        // Left to the server, an address it cannot read is answered with nothing but a number; AddressCheck says it in
        // words.
        System.setProperty("vertx.disableURIValidation", "true");
        // The contract is sent as the build wrote it; a loader that does not find it spares every start reading it.
        OpenApiConstants.classLoader = ClassLoader.getPlatformClassLoader();
        try {
            prepare(mode, System.getenv(), shutdown);
        } catch (Refusal.Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(NOT_STARTED);
        }
        shutdown.applicationStarts();
        Quarkus.run(
                mode == RunMode.COMMAND ? CommandApplication.class : null,
                (status, failure) -> {
                    shutdown.applicationEnded();
                    var result = failure == null ? status : Failures.explain(failure);
                    ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(result, failure);
                },
                arguments);
    }

    private static void prepare(RunMode mode, Map<String, String> environment, Shutdown shutdown) {
        if (System.getProperty(RunMode.PROPERTY) != null) return; // a live reload: everything is in place
        var folder = new DataFolder(Path.of(environment.getOrDefault("KOMITTO_DATA", "data")));
        var embedded = environment.getOrDefault("KOMITTO_DB_URL", "").isBlank();
        if (embedded) folder.prepare();
        if (mode == RunMode.SERVE) {
            var door = HttpDoor.of(environment);
            if (embedded) ServerSeat.take(folder, door);
            door.requireFree();
            System.setProperty(ADDRESS, door.address());
        } else {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.console.stderr", "true");
            System.setProperty("quarkus.log.level", "WARN");
            // Nobody waits at a screen.
            System.setProperty("komitto.database.longest-wait", "1M");
            System.setProperty("komitto.database.longest-answer", "5M");
        }
        makeWhatNeedsNoDatabase();
        var database =
                embedded ? EmbeddedDatabase.open(folder, Durability.DURABLE) : ExternalDatabase.open(environment);
        shutdown.closeAfterApplication(database, mode == RunMode.SERVE ? KomittoMain::sayGoodbye : () -> {});
        database.publish();
        System.setProperty(EMBEDDED, Boolean.toString(embedded));
        System.setProperty(RunMode.PROPERTY, mode.name());
        boolean traced = !environment.getOrDefault("KOMITTO_TRACES_TO", "").isBlank();
        System.setProperty("quarkus.otel.sdk.disabled", Boolean.toString(!traced));
    }

    /** Half of a start is the same whatever the database says; a second processor does it while PostgreSQL comes up. */
    private static void makeWhatNeedsNoDatabase() {
        var loader = Thread.currentThread().getContextClassLoader();
        Thread.ofPlatform().name("static start").daemon().start(() -> {
            try {
                Class.forName(Application.APP_CLASS_NAME, true, loader);
            } catch (ClassNotFoundException | LinkageError broken) {
                // Whoever runs it hears of it, and says so.
            }
        });
    }

    private static void sayGoodbye() {
        System.out.println("こみっとを終了しました。 Komitto has stopped.");
    }
}
