package jp.komitto.listings;

/** The side that takes a step. */
enum ListingParty {
    /** Whoever posted it, or staff who write down what somebody said at the counter or the telephone. */
    POSTER,
    /** The city. */
    CITY,
    /** Nobody: a day has passed. */
    CALENDAR,
    /** Matches: a place was given away or came back. */
    MATCHES
}
