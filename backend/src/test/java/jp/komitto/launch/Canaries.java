package jp.komitto.launch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words nobody else says, each for something of a person; and the search for them, however they are written. */
final class Canaries {

    private final Map<String, String> words = new LinkedHashMap<>();

    /** From now on this is looked for. Gives it back. */
    String let(String what, String word) {
        words.put(what, word);
        return word;
    }

    /** What of all that was let fly stands in this text. */
    List<String> foundIn(String text) {
        return words.entrySet().stream()
                .filter(one -> forms(one.getValue()).anyMatch(text::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As it is, in an address, in JSON, in hexadecimal digits and in base 64. */
    static Stream<String> forms(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        String inAddress = URLEncoder.encode(word, StandardCharsets.UTF_8);
        Stream<String> plain = Stream.of(
                word,
                inAddress,
                inAddress.replace("+", "%20"),
                inAddress.replace("%40", "@"),
                inAddress.toLowerCase(),
                inJson(word, "\\u%04x"),
                inJson(word, "\\u%04X"),
                HexFormat.of().formatHex(bytes),
                HexFormat.of().withUpperCase().formatHex(bytes));
        return Stream.concat(plain, Stream.of(0, 1, 2).flatMap(shift -> inBase64(bytes, shift)));
    }

    private static String inJson(String word, String escape) {
        return word.chars()
                .mapToObj(letter -> letter < 0x80 ? Character.toString(letter) : escape.formatted(letter))
                .collect(Collectors.joining());
    }

    /** The part that is the same whatever stands before and after it. */
    private static Stream<String> inBase64(byte[] word, int shift) {
        byte[] shifted = new byte[shift + word.length];
        System.arraycopy(word, 0, shifted, shift, word.length);
        int from = (shift * 8 + 5) / 6;
        int to = shifted.length * 8 / 6;
        return Stream.of(Base64.getEncoder(), Base64.getUrlEncoder())
                .map(encoder -> encoder.encodeToString(shifted).substring(from, to));
    }
}
