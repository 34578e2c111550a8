package jp.komitto.mailing;

import java.util.UUID;

/** A mail as it leaves the house. */
record OutgoingMail(UUID id, String letter, String recipient, String subject, String body, int attempts) {

    /** Says nothing of the person, also in a log by mistake. */
    @Override
    public String toString() {
        return "mail " + id + " (" + letter + ")";
    }
}
