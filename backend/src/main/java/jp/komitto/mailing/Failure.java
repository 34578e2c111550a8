package jp.komitto.mailing;

import io.vertx.ext.mail.SMTPException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Why a mail did not go, without a word of the server's answer: servers repeat addresses in it.
 *
 * @param code of SMTP, or what kind of failure it was
 * @param isFinal whether trying again is of no use
 */
record Failure(String code, boolean isFinal) {

    /** There is no such mailbox. */
    private static final Set<Integer> NOBODY_THERE = Set.of(550, 551, 553);

    /** Waits after each failed attempt; after the last one nobody tries again. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    static final int MOST_ATTEMPTS = PAUSES.size() + 1;

    static Failure of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                return new Failure("SMTP " + smtp.getReplyCode(), NOBODY_THERE.contains(smtp.getReplyCode()));
            }
        }
        // The mailer does not take the address at all.
        boolean isUnusable = failure instanceof IllegalArgumentException;
        return new Failure(failure.getClass().getSimpleName(), isUnusable);
    }

    /** Whether a mail that failed so often is given up. */
    boolean endsAfter(int attempts) {
        return isFinal || attempts >= MOST_ATTEMPTS;
    }

    static Duration pauseAfter(int attempts) {
        return PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
    }
}
