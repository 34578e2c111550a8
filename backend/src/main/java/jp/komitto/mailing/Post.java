package jp.komitto.mailing;

import io.smallrye.mutiny.Uni;

/** What carries mail to people. */
interface Post {

    /** Fails when it cannot be said that the mail was taken. */
    Uni<Void> send(OutgoingMail mail);

    /** Whether mails stay here to be read, because nothing carries them further. */
    default boolean keeps() {
        return false;
    }
}
