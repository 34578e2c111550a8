package jp.komitto.shared.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Web pages as the frontend's build leaves them, served behind a gateway that ends TLS. */
public class BuiltPages implements QuarkusTestProfile {

    static final String PAGE = "<!doctype html><title>こみっと</title>" + "<p>ここから".repeat(50);
    static final String SCRIPT = "console.log('a page of ours');".repeat(50);
    static final String SECRET = "outside of the pages";

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            return Map.of(
                    "komitto.spa",
                    write(Path.of("target", "built-pages", "dist")).toString(),
                    "quarkus.http.proxy.proxy-address-forwarding",
                    "true");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path write(Path dist) throws IOException {
        Files.createDirectories(dist.resolve("assets"));
        Files.writeString(dist.resolveSibling("secret.txt"), SECRET);
        Files.writeString(dist.resolve(".built"), SECRET);
        Files.writeString(dist.resolve("index.html"), PAGE);
        Files.createDirectories(dist.resolve("pages/groups"));
        Files.writeString(dist.resolve("pages/index.html"), drawn("home"));
        Files.writeString(dist.resolve("pages/groups.html"), drawn("list"));
        Files.writeString(dist.resolve("pages/groups/_.html"), drawn("one"));
        Files.writeString(dist.resolve("api-docs.html"), "<!doctype html><title>API</title>");
        Files.writeString(dist.resolve("favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.writeString(dist.resolve("assets/page-1a2b3c.js"), SCRIPT);
        Files.write(dist.resolve("assets/page-1a2b3c.js.gz"), gzip(SCRIPT));
        Files.write(dist.resolve("assets/page-1a2b3c.js.br"), new byte[] {1, 2, 3});
        return dist;
    }

    static String drawn(String page) {
        return "<!doctype html><title>" + page + "</title>";
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes());
        }
        return bytes.toByteArray();
    }
}
