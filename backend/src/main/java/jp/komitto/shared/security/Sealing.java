package jp.komitto.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Closes what must not be read even by whoever gets hold of a copy of the database: signing keys, secrets of second factors.
 * AES-256-GCM under the installation's secret ({@code KOMITTO_SECRET}, or the one kept beside the embedded database); bound to
 * what it belongs to, so that one sealed value cannot be put in the place of another.
 */
@ApplicationScoped
public class Sealing {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecretKeySpec marks;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Sealing(@ConfigProperty(name = "komitto.secret") String secret) {
        this.key = new SecretKeySpec(Sha256.of("komitto sealing " + secret), "AES");
        this.marks = new SecretKeySpec(Sha256.of("komitto fingerprints " + secret), MAC);
    }

    /** @param owner what it belongs to, such as an id; needed again to open it */
    public byte[] seal(String owner, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, owner, nonce, plain);
        byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
        System.arraycopy(closed, 0, sealed, NONCE_BYTES, closed.length);
        return sealed;
    }

    public byte[] open(String owner, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, owner, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    /** Recognises a value again without keeping it; nobody without the secret can try values out. */
    public byte[] fingerprint(String owner, String value) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(marks);
            mac.update(owner.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, String owner, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "What is sealed does not open; is KOMITTO_SECRET the one it was sealed with?", e);
        }
    }
}
