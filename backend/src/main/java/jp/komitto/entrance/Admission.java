package jp.komitto.entrance;

import java.util.Set;
import jp.komitto.sessions.SessionFacts;

/** How far somebody got. */
sealed interface Admission {

    /** @param refreshToken null when the browser has the right one already */
    record In(SessionFacts session, String refreshToken) implements Admission {}

    /** @param kinds second factors that are set up */
    record OneStepMore(String challenge, Set<String> kinds) implements Admission {}
}
