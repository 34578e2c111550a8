package jp.komitto.clients;

import java.security.SecureRandom;
import java.util.Base64;
import jp.komitto.shared.security.Sha256;

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
        return Sha256.of(text);
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
