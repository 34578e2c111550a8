package jp.komitto.passkeys;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A telephone or a key in software: makes passkeys and signs, as the browser hands it through (WebAuthn Level 3). */
public final class Device {

    private static final int USER_PRESENT = 0x01;
    private static final int USER_VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    private final SecureRandom random = new SecureRandom();
    private final KeyPair pair;
    private final byte[] credentialId = bytes(32);
    private byte[] userHandle = bytes(32);
    private long count;

    /** Where the browser believes to be. */
    public String origin = "http://localhost:8080";

    /** Whether it makes sure who uses it. */
    public boolean verifies = true;

    public Device() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** {@code navigator.credentials.create(…).toJSON()} */
    public Map<String, Object> make(Map<String, Object> options) {
        userHandle = decoded(((Map<?, ?>) options.get("user")).get("id"));
        String site = (String) ((Map<?, ?>) options.get("rp")).get("id");
        byte[] client = client("webauthn.create", (String) options.get("challenge"));
        Map<String, Object> attestation = new LinkedHashMap<>();
        attestation.put("fmt", "none");
        attestation.put("attStmt", Map.of());
        attestation.put("authData", data(site, true));
        return answer(Map.of(
                "clientDataJSON", text(client),
                "attestationObject", text(cbor(attestation)),
                "transports", List.of("internal")));
    }

    /** {@code navigator.credentials.get(…).toJSON()} */
    public Map<String, Object> sign(Map<String, Object> options) {
        count++;
        byte[] client = client("webauthn.get", (String) options.get("challenge"));
        byte[] data = data((String) options.get("rpId"), false);
        return answer(Map.of(
                "clientDataJSON", text(client),
                "authenticatorData", text(data),
                "signature", text(signature(data, client)),
                "userHandle", text(userHandle)));
    }

    /** As a copy of it would count on from an earlier moment. */
    public void countBack(long to) {
        count = to;
    }

    private Map<String, Object> answer(Map<String, Object> response) {
        return Map.of(
                "id",
                text(credentialId),
                "rawId",
                text(credentialId),
                "type",
                "public-key",
                "authenticatorAttachment",
                "platform",
                "clientExtensionResults",
                Map.of(),
                "response",
                response);
    }

    private byte[] client(String type, String challenge) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(String site, boolean withKey) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(sha256(site.getBytes(StandardCharsets.UTF_8)));
        data.write(USER_PRESENT | (verifies ? USER_VERIFIED : 0) | (withKey ? ATTESTED : 0));
        data.writeBytes(ByteBuffer.allocate(4).putInt((int) count).array());
        if (withKey) {
            data.writeBytes(new byte[16]);
            data.writeBytes(
                    ByteBuffer.allocate(2).putShort((short) credentialId.length).array());
            data.writeBytes(credentialId);
            data.writeBytes(key());
        }
        return data.toByteArray();
    }

    /** COSE_Key on P-256, written by hand: its labels are numbers, which JSON libraries do not write. */
    private byte[] key() {
        ECPublicKey shown = (ECPublicKey) pair.getPublic();
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        key.writeBytes(new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20});
        key.writeBytes(exact(shown.getW().getAffineX()));
        key.writeBytes(new byte[] {0x22, 0x58, 0x20});
        key.writeBytes(exact(shown.getW().getAffineY()));
        return key.toByteArray();
    }

    private byte[] signature(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] cbor(Object value) {
        try {
            return new ObjectMapper(new CBORFactory()).writeValueAsBytes(value);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] exact(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] exact = new byte[32];
        int used = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - used, exact, 32 - used, used);
        return exact;
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] decoded(Object text) {
        return Base64.getUrlDecoder().decode((String) text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
