package jp.komitto.registration;

/** The side that takes a step. */
public enum Party {
    /** The people of the group, or staff who write down what they said at the counter or the telephone. */
    APPLICANTS,
    /** The city. */
    CITY,
    /** Nobody: a day has passed. */
    CALENDAR
}
