package jp.komitto.tokens;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** Keys on P-256 as bytes and back. */
final class KeyForm {

    private static final String ALGORITHM = "EC";
    private static final String CURVE = "secp256r1";

    private KeyForm() {}

    static KeyPair fresh() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair read(byte[] publicKey, byte[] privateKey) {
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            PublicKey shown = keys.generatePublic(new X509EncodedKeySpec(publicKey));
            PrivateKey hidden = keys.generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            return new KeyPair(shown, hidden);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
