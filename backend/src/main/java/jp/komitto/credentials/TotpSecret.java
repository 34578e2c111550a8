package jp.komitto.credentials;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator app and we both know (RFC 6238, in the form every app understands: SHA-1, six digits, thirty seconds). */
record TotpSecret(byte[] bytes) {

    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String ISSUER = "Komitto";
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final Duration STEP = CODES.getTimeStep();

    /** A telephone's clock may be off by so many steps. */
    private static final int TOLERANCE = 1;

    static TotpSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    /** The time step a code belongs to, when it is a code of about now. */
    OptionalLong stepOf(String code, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        for (long step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
            if (same(code, code(Instant.ofEpochSecond(step * STEP.toSeconds())))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    String code(Instant at) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(bytes, "RAW"), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As people type it into an app by hand. */
    String text() {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int count = 0;
        for (byte one : bytes) {
            bits = (bits << 8) | (one & 0xFF);
            count += 8;
            while (count >= 5) {
                count -= 5;
                text.append(BASE32.charAt((bits >> count) & 31));
            }
        }
        return text.toString();
    }

    /** As an app reads it from a QR code. */
    String uri(String owner) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(ISSUER, encoded(owner), text(), ISSUER);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
