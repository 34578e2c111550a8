package jp.komitto.shared.notice;

/** Of what one is told. */
public enum NoticeTopic {
    /** Decisions, deadlines, the safety of the account: always by mail, and at once. */
    CITY,
    /** Matches and messages: as the person has chosen. */
    MATCHES
}
