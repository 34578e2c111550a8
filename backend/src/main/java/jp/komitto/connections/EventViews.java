package jp.komitto.connections;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What open pages are told. */
final class EventViews {

    private EventViews() {}

    /** Something has changed. */
    @Schema(
            name = "LiveEvent",
            description = "Which match, and what happened to it. Never anything personal: ask for the match.")
    record LiveEvent(
            @Schema(description = "Beat: the connection lives.", examples = "MatchMutual")
            String type,

            @Schema(nullable = true, description = "Null for a beat.")
            UUID match) {

        static final LiveEvent BEAT = new LiveEvent("Beat", null);
    }
}
