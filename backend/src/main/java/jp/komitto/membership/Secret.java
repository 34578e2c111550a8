package jp.komitto.membership;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import jp.komitto.shared.security.Sha256;

/** Secrets that leave the house once and are kept as a hash: of links (256 bit) and of codes on paper (60 bit). */
final class Secret {

    /** Without letters and digits that look alike on paper. */
    private static final String ON_PAPER = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int PAPER_LENGTH = 12;
    private static final int PAPER_PART = 4;
    private static final int LINK_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String forLink() {
        byte[] bytes = new byte[LINK_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** {@code K7QF-3MXA-TR9W} */
    static String forPaper() {
        StringBuilder code = new StringBuilder();
        for (int n = 0; n < PAPER_LENGTH; n++) {
            code.append(n > 0 && n % PAPER_PART == 0 ? "-" : "")
                    .append(ON_PAPER.charAt(RANDOM.nextInt(ON_PAPER.length())));
        }
        return code.toString();
    }

    static String salt() {
        return forLink();
    }

    static String hash(String salt, String secret) {
        return Sha256.hex(salt + secret);
    }

    /** A code as people type it: case, spaces and dashes do not matter. */
    static String typed(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
