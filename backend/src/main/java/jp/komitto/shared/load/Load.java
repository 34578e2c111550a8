package jp.komitto.shared.load;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What one instance takes on. */
@ConfigMapping(prefix = "komitto.load")
interface Load {

    /** Requests whose answer has not begun yet. */
    int atOnce();

    /** How late it may be in getting round to what has arrived. */
    Duration behind();
}
