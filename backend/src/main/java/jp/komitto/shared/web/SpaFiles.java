package jp.komitto.shared.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import jp.komitto.shared.security.Sha256;

/**
 * The built web pages by the path they are asked for. Read once: what is not in this list does not exist, so no path
 * however written leads out of the folder.
 */
final class SpaFiles {

    static final String INDEX = "/index.html";

    /** The folder of pages the build has drawn ahead of time; {@code _} stands for whatever a path has in that place. */
    static final String DRAWN = "/pages";

    private static final Map<String, String> SUFFIXES = Map.of("br", ".br", "gzip", ".gz");

    private SpaFiles() {}

    static Map<String, SpaFile> in(Path folder) throws IOException {
        var files = new HashMap<String, SpaFile>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (var path : tree.filter(Files::isRegularFile).toList()) {
                var name = path.getFileName().toString();
                if (name.startsWith(".") || SUFFIXES.values().stream().anyMatch(name::endsWith)) continue;
                files.put("/" + folder.relativize(path).toString().replace('\\', '/'), read(path));
            }
        }
        return Map.copyOf(files);
    }

    private static SpaFile read(Path path) throws IOException {
        var encodings = new HashMap<String, Path>();
        SUFFIXES.forEach((coding, suffix) -> {
            var copy = path.resolveSibling(path.getFileName() + suffix);
            if (Files.exists(copy)) encodings.put(coding, copy);
        });
        return new SpaFile(path, tag(Files.readAllBytes(path)), Map.copyOf(encodings));
    }

    private static String tag(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, 12);
    }
}
