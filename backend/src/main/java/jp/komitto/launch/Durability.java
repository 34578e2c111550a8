package jp.komitto.launch;

import java.util.List;

/** How much PostgreSQL does to keep data through a crash of the machine. */
enum Durability {
    /** What is committed stays: for people's data. */
    DURABLE("on"),
    /** Fast and forgetful: for data that ends with the process, as in tests. */
    THROWAWAY("off");

    private final String toDisk;

    Durability(String toDisk) {
        this.toDisk = toDisk;
    }

    List<String> settings(int port) {
        return List.of(
                "port = " + port,
                "listen_addresses = '127.0.0.1'",
                "unix_socket_directories = ''",
                "max_connections = 60",
                "fsync = " + toDisk,
                "synchronous_commit = " + toDisk,
                "full_page_writes = " + toDisk,
                "timezone = 'UTC'",
                "log_timezone = 'UTC'",
                "lc_messages = 'C'",
                // What is wrong with a row, and not what stands in it: that is people's.
                "log_error_verbosity = terse",
                "logging_collector = on",
                "log_directory = 'log'",
                "log_filename = 'postgresql-%a.log'",
                "log_truncate_on_rotation = on",
                "log_rotation_age = '1d'",
                "log_rotation_size = 0");
    }

    List<String> initdbOptions() {
        return this == THROWAWAY ? List.of("--no-sync") : List.of();
    }
}
