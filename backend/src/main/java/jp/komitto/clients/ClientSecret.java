package jp.komitto.clients;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a program proves itself with: 256 random bits behind a prefix by which people and scanners recognise it where it does not
 * belong. So much chance needs no salt and no slow hash: nobody can have listed it.
 */
record ClientSecret(String text) {

    static final String PREFIX = "kmt_";

    private static final int BYTES = 32;
    private static final int HINT = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ClientSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ClientSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Its last characters, by which people tell two apart. */
    String hint() {
        return text.substring(text.length() - HINT);
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
