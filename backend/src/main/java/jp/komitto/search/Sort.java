package jp.komitto.search;

/** The order of a list of groups; within each, groups that count as equal follow in kana order, then by id. */
enum Sort {
    /** Best match first; among equals, pages that nobody has confirmed for long come last. */
    RELEVANCE,
    /** The order of a Japanese index. */
    KANA,
    /** Confirmed most lately first, never confirmed last. */
    CONFIRMED
}
