package jp.komitto.credentials;

/** Passwords as the application keeps them, for people who were there before it started. */
public final class Hashing {

    private Hashing() {}

    public static String of(String password) {
        return PasswordHash.of(password);
    }
}
