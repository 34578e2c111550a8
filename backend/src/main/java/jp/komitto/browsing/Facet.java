package jp.komitto.browsing;

/** What is counted. Filters with choices are counted choice by choice, each under all other filters. */
public enum Facet {
    /** All that is found. */
    TOTAL,
    RESOURCE,
    /** What holds in the whole city is counted once, as {@link Found#ANYWHERE}. */
    DISTRICT,
    /** By their numbers, 0: Monday. */
    WEEKDAY,
    /** By their numbers, 0: morning. */
    BAND,
    FIELD,
    LANGUAGE,
    COMMITMENT,
    /** Of all that is found, what can be met within seven days. */
    THIS_WEEK,
    ONE_DAY,
    BEGINNER,
    ONLINE
}
