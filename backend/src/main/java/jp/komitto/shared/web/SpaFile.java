package jp.komitto.shared.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One file of the built web pages with the compressed copies the build left beside it.
 *
 * @param tag identifies the content, without quotes
 * @param encodings the copies by their content coding
 */
record SpaFile(Path path, String tag, Map<String, Path> encodings) {

    private static final List<String> BEST_FIRST = List.of("br", "gzip");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("map", "application/json; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("wasm", "application/wasm"));

    String type() {
        var name = path.getFileName().toString();
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }

    /** The smallest form the reader understands, by its {@code Accept-Encoding}. */
    Optional<String> encodingFor(String accepted) {
        return BEST_FIRST.stream()
                .filter(encodings::containsKey)
                .filter(coding -> accepts(accepted, coding))
                .findFirst();
    }

    private static boolean accepts(String accepted, String coding) {
        if (accepted == null) return false;
        for (var offer : accepted.toLowerCase(Locale.ROOT).split(",")) {
            var parts = offer.split(";");
            if (parts[0].strip().equals(coding))
                return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
        }
        return false;
    }
}
