package jp.komitto.credentials;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;

/** Argon2id, as heavy as the OWASP asks for: 19 MiB, two passes, one lane (A1). */
final class PasswordHash {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;

    private static final Argon2Function CURRENT =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, BYTES, Argon2.ID);

    private PasswordHash() {}

    /** In PHC form, with a salt of its own and the parameters. */
    static String of(String password) {
        return CURRENT.hash(password).getResult();
    }

    static boolean fits(String password, String hash) {
        return Argon2Function.getInstanceFromHash(hash).check(password, hash);
    }

    /** Whether it was made with other parameters than today's. */
    static boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(CURRENT);
    }
}
