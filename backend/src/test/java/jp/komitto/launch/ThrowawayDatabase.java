package jp.komitto.launch;

import java.nio.file.Path;
import java.util.Map;

/** The embedded PostgreSQL without its care for durability, for tests in any package. */
public final class ThrowawayDatabase implements AutoCloseable {

    private final Database database;

    private final Thread atTheLatest = new Thread(this::leave, "throwaway database");

    private ThrowawayDatabase(Database database) {
        this.database = database;
        Runtime.getRuntime().addShutdownHook(atTheLatest);
    }

    public static ThrowawayDatabase openIn(Path folder) {
        var data = new DataFolder(folder);
        data.prepare();
        return new ThrowawayDatabase(EmbeddedDatabase.open(data, Durability.THROWAWAY));
    }

    /** What the application must be told to use it. */
    public Map<String, String> configuration() {
        return database.configuration();
    }

    /** What a broken test forgets, the end of the run does. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atTheLatest);
        leave();
    }

    private void leave() {
        database.close();
    }
}
