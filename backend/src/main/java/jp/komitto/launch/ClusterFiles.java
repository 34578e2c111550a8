package jp.komitto.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The database cluster as files: made once, configured at every start. */
record ClusterFiles(DataFolder folder, Path programs, RunAs runAs) {

    static final String MAJOR_VERSION = "18";
    static final String SUPERUSER = "postgres";
    private static final String OUR_SETTINGS = "komitto.conf";

    /** Refuses a folder that another major version of PostgreSQL has written. */
    static void requireOurVersion(DataFolder folder) {
        if (!Files.exists(folder.cluster())) return;
        try {
            var found = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
            if (!found.equals(MAJOR_VERSION))
                throw Refusal.FOLDER_OF_OTHER_VERSION.with(folder.root(), found, MAJOR_VERSION);
        } catch (IOException unreadable) {
            throw Refusal.FOLDER_OF_OTHER_VERSION.with(folder.root(), "?", MAJOR_VERSION);
        }
    }

    Path startLog() {
        return folder.cluster().resolve("start.log");
    }

    /** Makes the cluster in a folder aside and moves it into place when complete, so that half a cluster never counts. */
    void create(Credentials credentials, Durability durability) throws IOException {
        var draft = folder.root().resolve("postgres.unfinished");
        var password = folder.root().resolve("password.unfinished");
        var log = folder.root().resolve("initdb.log");
        Programs.delete(draft);
        Files.deleteIfExists(password);
        runAs.give(Files.createDirectory(draft));
        Files.createFile(password, Credentials.ownerOnly());
        Files.writeString(runAs.give(password), credentials.superuserPassword());

        var command = new ArrayList<>(List.of(programs + "/bin/initdb", "-D", draft.toString(), "-U", SUPERUSER));
        command.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + password, "--encoding=UTF8", "--no-instructions"));
        command.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        // Thousands of rounds slow down guessing what people choose. Nobody guesses 32 random bytes, and each
        // connection pays.
        command.add("--set=scram_iterations=1");
        command.addAll(durability.initdbOptions());
        var status = runAs.run(log, command);
        Files.delete(password);
        if (status != 0) throw failure(log);
        Files.delete(log);

        var settings = draft.resolve("postgresql.conf");
        Files.writeString(settings, Files.readString(settings) + "\ninclude = '" + OUR_SETTINGS + "'\n");
        Files.move(draft, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    void configure(Durability durability, int port) throws IOException {
        Files.write(folder.cluster().resolve(OUR_SETTINGS), durability.settings(port));
    }

    int control(String... words) throws IOException {
        var command = new ArrayList<>(
                List.of(programs + "/bin/pg_ctl", "-D", folder.cluster().toString(), "--wait", "--timeout=120"));
        command.addAll(List.of(words));
        return runAs.run(Path.of("/dev/null"), command);
    }

    /** The refusal that fits what PostgreSQL wrote before it gave up. */
    Refusal.Refused failure(Path log) {
        var words = complaints(log);
        if (words.contains("No space left on device")) return folder.full();
        if (words.contains("Read-only file system") || words.contains("Permission denied"))
            return Refusal.FOLDER_UNWRITABLE.with(folder.root());
        var reason = words.lines().filter(line -> line.contains("FATAL") || line.contains("PANIC"));
        return Refusal.DATABASE_WILL_NOT_START.with(
                reason.reduce((earlier, later) -> later).orElse("?"), log);
    }

    /** What PostgreSQL wrote at this start: before its own log opens, and after. */
    String complaints(Path log) {
        var collected = folder.cluster().resolve("log");
        try (var logs = Files.isDirectory(collected) ? Files.list(collected) : Stream.<Path>empty()) {
            var newest = logs.max(
                    (a, b) -> Long.compare(a.toFile().lastModified(), b.toFile().lastModified()));
            var text = Files.exists(log) ? Files.readString(log) : "";
            return newest.isPresent()
                            && newest.get().toFile().lastModified()
                                    >= log.toFile().lastModified()
                    ? text + tail(newest.get())
                    : text;
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static String tail(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }
}
