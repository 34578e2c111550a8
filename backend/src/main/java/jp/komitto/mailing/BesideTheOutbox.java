package jp.komitto.mailing;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** What else a newcomer who tries Komitto needs to see on the page of the outbox, and only there. */
public interface BesideTheOutbox {

    /** Heading of the section. */
    String title();

    /** Lines of plain text; asked anew each time the page is opened. */
    Uni<List<String>> lines();
}
