package jp.komitto.attendance;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sixteen signs nobody guesses and nobody mistakes for each other: 80 bits, without I, L, O and U, in groups of four. */
final class CertificateCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateCode() {}

    static String fresh() {
        return IntStream.range(0, LENGTH)
                .mapToObj(n -> (n > 0 && n % GROUP == 0 ? "-" : "") + SIGNS.charAt(RANDOM.nextInt(SIGNS.length())))
                .collect(Collectors.joining());
    }

    /** As it was meant, however it was typed. */
    static String read(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
    }
}
