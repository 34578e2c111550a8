package jp.komitto.attendance;

/** What became of a pass that was shown. */
enum ScanOutcome {
    TAKEN,
    NOT_OURS
}
