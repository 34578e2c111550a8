package jp.komitto.launch;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The PostgreSQL that lives in a data folder and is shared by all processes working on it: the first one in starts it,
 * the last one out stops it. One that was left behind by a killed process is taken over as it is.
 */
final class EmbeddedDatabase {

    private final DataFolder folder;
    private final FolderLock users;
    private final Cluster cluster;

    private EmbeddedDatabase(DataFolder folder, FolderLock users, Cluster cluster) {
        this.folder = folder;
        this.users = users;
        this.cluster = cluster;
    }

    /** Opens the folder's database, making it at the first time; {@link Database#close()} leaves it. */
    static Database open(DataFolder folder, Durability durability) {
        ClusterFiles.requireOurVersion(folder);
        try (var door = new FolderLock(folder.lock("database-door")).alone()) {
            var users = new FolderLock(folder.lock("database-users")).shared();
            var programs = Programs.unpackedIn(folder.programs());
            var credentials = Credentials.of(folder);
            var files = new ClusterFiles(folder, programs, RunAs.forCluster(folder.cluster(), programs));
            var embedded = new EmbeddedDatabase(folder, users, new Cluster(folder, files, credentials, durability));
            embedded.cluster.ensureRunning();
            var url = "postgresql://127.0.0.1:" + credentials.port() + "/" + Cluster.NAME;
            return new Database(url, Cluster.NAME, credentials.applicationPassword(), embedded::leave);
        } catch (IOException | UncheckedIOException broken) {
            throw Refusal.of(broken, folder);
        }
    }

    private void leave() {
        try (var door = new FolderLock(folder.lock("database-door")).alone();
                users) {
            if (users.tryAlone()) cluster.stop();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
