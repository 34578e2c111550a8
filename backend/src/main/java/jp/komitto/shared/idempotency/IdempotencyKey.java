package jp.komitto.shared.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a caller calls one request of theirs. The database never learns it: it finds the answer by one value derived from the
 * key and keeps it sealed with another, so that the secrets and the personal data in answers can be read again only by who
 * brings the key.
 */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    /** Printable ASCII, as a structured field (in quotes) or bare. */
    private static final Pattern FORM = Pattern.compile("\"([!#-~]{16,128})\"|([!#-~]{16,128})");

    private static final int NAME_BYTES = 32;
    private static final int SEAL_BYTES = 32;
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;
    private final byte[] caller;

    private IdempotencyKey(String key, String caller) {
        this.secret = key.getBytes(StandardCharsets.US_ASCII);
        this.caller = caller.getBytes(StandardCharsets.UTF_8);
    }

    static IdempotencyKey of(String header, String caller) {
        var parts = FORM.matcher(header.strip());
        if (!parts.matches()) {
            throw IdempotencyProblem.IDEMPOTENCY_KEY_INVALID.problem();
        }
        return new IdempotencyKey(parts.group(1) == null ? parts.group(2) : parts.group(1), caller);
    }

    /** Under which the answer is kept. */
    byte[] name() {
        return derived("name", NAME_BYTES).getEncoded();
    }

    byte[] seal(byte[] answer, byte[] fingerprint) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] closed = crypt(Cipher.ENCRYPT_MODE, nonce, answer, 0, fingerprint);
        return ByteBuffer.allocate(nonce.length + closed.length)
                .put(nonce)
                .put(closed)
                .array();
    }

    byte[] open(byte[] sealed, byte[] fingerprint) {
        return crypt(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), sealed, NONCE_BYTES, fingerprint);
    }

    private byte[] crypt(int direction, byte[] nonce, byte[] text, int from, byte[] fingerprint) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKey key = new SecretKeySpec(derived("seal", SEAL_BYTES).getEncoded(), "AES");
            cipher.init(direction, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(fingerprint);
            return cipher.doFinal(text, from, text.length - from);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKey derived(String purpose, int bytes) {
        AlgorithmParameterSpec derivation = HKDFParameterSpec.ofExtract()
                .addIKM(secret)
                .addSalt(caller)
                .thenExpand(("komitto idempotency " + purpose).getBytes(StandardCharsets.US_ASCII), bytes);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey("Generic", derivation);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
