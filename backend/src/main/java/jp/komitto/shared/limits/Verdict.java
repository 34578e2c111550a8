package jp.komitto.shared.limits;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import jp.komitto.shared.problem.Problem;

/**
 * Whether one may ask now.
 *
 * @param remaining how many requests are left
 * @param reset until nothing is spent any more
 * @param retry until one may ask again; zero when one may now
 */
record Verdict(boolean granted, int limit, long remaining, Duration reset, Duration retry) {

    private static final String LIMIT = "RateLimit-Limit";
    private static final String REMAINING = "RateLimit-Remaining";
    private static final String RESET = "RateLimit-Reset";

    /** Tells it with the answer. Where several limits hold, the answer tells the one that is nearest. */
    void tell(HttpServerResponse response) {
        MultiMap headers = response.headers();
        String told = headers.get(REMAINING);
        if (!response.headWritten() && (told == null || Long.parseLong(told) >= remaining)) {
            headers.set(LIMIT, Integer.toString(limit));
            headers.set(REMAINING, Long.toString(remaining));
            headers.set(RESET, Long.toString(seconds(reset)));
        }
    }

    Problem refusal() {
        return LimitProblem.TOO_MANY_REQUESTS.problem(retry);
    }

    private static long seconds(Duration time) {
        return time.plusMillis(999).toSeconds();
    }
}
