package jp.komitto.passkeys;

/** What a device was asked for. An answer to one question answers no other. */
enum Purpose {
    /** A first passkey for an account that is to be. */
    SIGN_UP,
    /** One more for somebody signed in. */
    ADD,
    /** Whoever has a passkey of this site; the device makes sure who uses it. */
    SIGN_IN,
    /** After the password. */
    SECOND_FACTOR
}
