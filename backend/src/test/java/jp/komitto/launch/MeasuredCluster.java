package jp.komitto.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The embedded PostgreSQL with the settings it has for people's data, and as many databases in it as somebody measures. */
public final class MeasuredCluster implements AutoCloseable {

    private final Database open;
    private final DataFolder folder;
    private final Credentials credentials;
    private final Thread atTheLatest = new Thread(this::leave, "measured cluster");

    private MeasuredCluster(DataFolder folder) {
        this.folder = folder;
        this.open = EmbeddedDatabase.open(folder, Durability.DURABLE);
        this.credentials = Credentials.of(folder);
        Runtime.getRuntime().addShutdownHook(atTheLatest);
    }

    /** One of its databases, as the application reaches it. */
    public record Place(String url, String user, String password, String secret) {

        public Connection connect() throws SQLException {
            return DriverManager.getConnection("jdbc:" + url, user, password);
        }
    }

    public static MeasuredCluster openIn(Path path) {
        var folder = new DataFolder(path);
        folder.prepare();
        return new MeasuredCluster(folder);
    }

    /** A new, empty one of this name. */
    public Place create(String name) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name + " owner " + Cluster.NAME);
        }
        return place(name);
    }

    /** Writes out what is still in memory, so that it does not happen while something else is measured. */
    public void settle() throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    /** The process all others of this PostgreSQL descend from. */
    public long process() {
        return Postmaster.of(folder.cluster()).orElseThrow().pid();
    }

    private Place place(String name) {
        return new Place(
                "postgresql://127.0.0.1:" + credentials.port() + "/" + name,
                open.user(),
                open.password(),
                open.secret());
    }

    Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + credentials.port() + "/postgres",
                ClusterFiles.SUPERUSER,
                credentials.superuserPassword());
    }

    /** What a broken run forgets, its end does. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atTheLatest);
        leave();
    }

    private void leave() {
        open.close();
    }
}
