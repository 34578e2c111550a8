package jp.komitto.launch;

import java.nio.file.Path;
import java.util.Map;

/** The embedded PostgreSQL without its care for durability, for tests in any package. */
public final class ThrowawayDatabase implements AutoCloseable {

    private final Database database;

    private ThrowawayDatabase(Database database) {
        this.database = database;
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

    @Override
    public void close() {
        database.close();
    }
}
