package jp.komitto.connections;

/** Who takes a step with a match. */
enum MatchParty {
    /** The side that asked. */
    PROPOSER,
    /** The side that was asked. */
    ASKED,
    /** Coordinators, and staff who look at reports. */
    CITY,
    /** Nobody: a day has passed. */
    CALENDAR
}
