package jp.komitto.tokens;

/** Whose an access token is. */
public enum TokenKind {
    PERSON,
    PROGRAM
}
