package jp.komitto.coordination;

import jp.komitto.listings.ListingChannel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody came to the city. */
@Schema(description = "At the counter, by telephone, by post.")
enum IntakeChannel {
    COUNTER(ListingChannel.COUNTER),
    PHONE(ListingChannel.PHONE),
    POST(ListingChannel.POST);

    private final ListingChannel listed;

    IntakeChannel(ListingChannel listed) {
        this.listed = listed;
    }

    ListingChannel listed() {
        return listed;
    }
}
