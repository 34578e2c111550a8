package jp.komitto.listings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a listing reached the city. */
@Schema(description = "By the people themselves, at the counter, by telephone, by post, or by a program.")
public enum ListingChannel {
    ONLINE,
    COUNTER,
    PHONE,
    POST,
    PROGRAM;

    /** Whether staff write for people who do not write here themselves. */
    public boolean isThroughStaff() {
        return this == COUNTER || this == PHONE || this == POST;
    }
}
