package jp.komitto.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/** A running PostgreSQL on the data folder: found, awaited or started, and stopped. One process at a time may call this. */
final class Cluster {

    static final String NAME = "komitto";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int SECONDS_TO_ANSWER = 2;

    private final DataFolder folder;
    private final ClusterFiles files;
    private final Credentials credentials;
    private final Durability durability;

    Cluster(DataFolder folder, ClusterFiles files, Credentials credentials, Durability durability) {
        this.folder = folder;
        this.files = files;
        this.credentials = credentials;
        this.durability = durability;
    }

    /** Leaves a PostgreSQL that answers, whatever was there before: nothing, one at work, or the remains of one. */
    void ensureRunning() throws IOException {
        if (!Files.exists(folder.cluster())) files.create(credentials, durability);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (System.nanoTime() > deadline) throw files.failure(files.startLog());
            var postmaster = Postmaster.of(folder.cluster());
            if (postmaster.isPresent() && postmaster.get().alive()) {
                pause();
            } else if (!start() && !remainsStillLive()) {
                throw files.failure(files.startLog());
            }
        }
        if (!credentials.prepared()) makeDatabase();
    }

    void stop() throws IOException {
        files.control("--mode=fast", "stop");
    }

    private boolean start() throws IOException {
        Programs.keepOnly(files.programs());
        if (Postmaster.of(folder.cluster()).isPresent()) Postmaster.disownStranger(folder.cluster());
        credentials.rememberPort(freePort(credentials.port()));
        files.configure(durability, credentials.port());
        Files.deleteIfExists(files.startLog());
        return files.control("--log=" + files.startLog(), "start") == 0;
    }

    /** Children of a killed PostgreSQL hold on to its memory for a moment; starting again then is all it takes. */
    private boolean remainsStillLive() {
        pause();
        return files.complaints(files.startLog()).contains("shared memory block");
    }

    private boolean answers() {
        var postmaster = Postmaster.of(folder.cluster());
        if (postmaster.isEmpty() || !postmaster.get().alive()) return false;
        credentials.rememberPort(postmaster.get().port());
        try (var connection = connect("postgres")) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** The application works as an ordinary user that owns its one database. */
    private void makeDatabase() throws IOException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = '" + NAME + "'"))
                statement.execute("create role " + NAME + " login");
            statement.execute("alter role " + NAME + " password '" + credentials.applicationPassword() + "'");
            if (!exists(connection, "select 1 from pg_database where datname = '" + NAME + "'"))
                statement.execute("create database " + NAME + " owner " + NAME);
            credentials.rememberPrepared();
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
    }

    private static boolean exists(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }

    private Connection connect(String database) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {credentials.port()});
        source.setDatabaseName(database);
        source.setUser(ClusterFiles.SUPERUSER);
        source.setPassword(credentials.superuserPassword());
        source.setConnectTimeout(SECONDS_TO_ANSWER);
        source.setLoginTimeout(SECONDS_TO_ANSWER);
        source.setSocketTimeout((int) PATIENCE.toSeconds());
        return source.getConnection();
    }

    private static int freePort(int wanted) throws IOException {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            if (wanted == 0) throw taken;
            return freePort(0);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
