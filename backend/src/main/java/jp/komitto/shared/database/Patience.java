package jp.komitto.shared.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long somebody at a screen waits for the database before they are told to come again (O1). Together less than four seconds. */
@ConfigMapping(prefix = "komitto.database")
interface Patience {

    /** Until a connection is free. */
    @WithDefault("1s")
    Duration longestWait();

    /** Until a statement is answered, or says that there is more to come; then PostgreSQL is asked to stop it. */
    @WithDefault("2s")
    Duration longestAnswer();

    /** How many may wait for a connection at once; the next one is told at once. */
    @WithDefault("500")
    int waiting();
}
