package jp.komitto.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * The PostgreSQL that lives in a data folder and is shared by all processes working on it: the first one in starts it,
 * the last one out stops it. One that was left behind by a killed process is taken over as it is; one that dies while it
 * is needed is started again.
 */
final class EmbeddedDatabase {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final DataFolder folder;
    private final FolderLock users;
    private final Cluster cluster;
    private boolean left;

    private EmbeddedDatabase(DataFolder folder, FolderLock users, Cluster cluster) {
        this.folder = folder;
        this.users = users;
        this.cluster = cluster;
    }

    /** Opens the folder's database, making it at the first time; {@link Database#close()} leaves it. */
    static Database open(DataFolder folder, Durability durability) {
        ClusterFiles.requireOurVersion(folder);
        try (var door = door(folder)) {
            var users = new FolderLock(folder.lock("database-users")).shared();
            var credentials = Credentials.of(folder);
            var programs = Programs.unpackedIn(folder.programs());
            var files = new ClusterFiles(folder, programs, RunAs.forCluster(folder.cluster(), programs));
            var embedded = new EmbeddedDatabase(folder, users, new Cluster(folder, files, credentials, durability));
            embedded.cluster.ensureRunning();
            Thread.ofVirtual().name("database watch").start(embedded::watch);
            var url = "postgresql://127.0.0.1:" + credentials.port() + "/" + Cluster.NAME;
            return new Database(
                    url, Cluster.NAME, credentials.applicationPassword(), credentials.secret(), embedded::leave);
        } catch (IOException | UncheckedIOException broken) {
            throw Refusal.of(broken, folder);
        }
    }

    private static FolderLock door(DataFolder folder) {
        return new FolderLock(folder.lock("database-door")).alone();
    }

    private synchronized void leave() {
        left = true;
        try (var door = door(folder);
                users) {
            if (users.tryAlone()) cluster.stop();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void watch() {
        try {
            do Thread.sleep(BETWEEN_LOOKS);
            while (revive());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether to go on watching. */
    private synchronized boolean revive() {
        if (left) return false;
        if (Postmaster.of(folder.cluster()).filter(Postmaster::alive).isPresent()) return true;
        var log = Logger.getLogger(EmbeddedDatabase.class);
        try (var door = door(folder)) {
            log.warn("The database has gone; starting it again");
            cluster.ensureRunning();
        } catch (IOException | RuntimeException notYet) {
            log.error("The database could not be started again", notYet);
        }
        return true;
    }
}
