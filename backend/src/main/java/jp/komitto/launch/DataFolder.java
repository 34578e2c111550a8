package jp.komitto.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which a Komitto keeps everything that must survive it. */
record DataFolder(Path root) {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long NEEDED_AT_FIRST_START = 300;
    private static final long NEEDED_LATER = 64;

    DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The database cluster itself, PostgreSQL's own PGDATA. */
    Path cluster() {
        return root.resolve("postgres");
    }

    /** PostgreSQL's programs, unpacked; may be deleted at any time while nothing runs. */
    Path programs() {
        return root.resolve("programs");
    }

    /** Port and passwords of the database, readable by the owner alone. */
    Path credentials() {
        return root.resolve("database.properties");
    }

    /** Where the running server answers, so that a second one can say it. */
    Path address() {
        return root.resolve("server.address");
    }

    Path lock(String name) {
        return root.resolve(name + ".lock");
    }

    /** Finds out now, in one sentence, what would otherwise surface as a stack trace of PostgreSQL or Java. */
    void prepare() {
        var firstStart = !Files.exists(cluster());
        try {
            Files.createDirectories(root);
            requireSpace(firstStart ? NEEDED_AT_FIRST_START : NEEDED_LATER);
            var probe = Files.createTempFile(root, "write-check", null);
            Files.write(probe, new byte[4096]);
            Files.delete(probe);
        } catch (IOException unwritable) {
            throw Refusal.FOLDER_UNWRITABLE.with(root);
        }
    }

    Refusal.Refused full() {
        return Refusal.FOLDER_FULL.with(root, NEEDED_LATER);
    }

    private void requireSpace(long megabytes) throws IOException {
        if (Files.getFileStore(root).getUsableSpace() / MEGABYTE < megabytes)
            throw Refusal.FOLDER_FULL.with(root, megabytes);
    }
}
