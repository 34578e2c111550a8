package jp.komitto.shared.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Whether two requests are the same: a hash over where they went and everything that was said, files included. */
@ApplicationScoped
class Fingerprints {

    private final ObjectMapper json;
    private final Vertx vertx;

    @Inject
    Fingerprints(ObjectMapper json, Vertx vertx) {
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.vertx = vertx;
    }

    Uni<byte[]> of(String address, Object... said) {
        return Arrays.stream(said).anyMatch(FileUpload.class::isInstance)
                ? vertx.executeBlocking(() -> digest(address, said))
                : Uni.createFrom().item(() -> digest(address, said));
    }

    private byte[] digest(String address, Object... said) {
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            out.write(json.writeValueAsBytes(address));
            for (Object one : said) {
                if (one instanceof FileUpload file) {
                    out.write(json.writeValueAsBytes(file.fileName()));
                    copy(file, out);
                } else {
                    out.write(json.writeValueAsBytes(one));
                }
            }
            return out.getMessageDigest().digest();
        } catch (IOException | NoSuchAlgorithmException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void copy(FileUpload file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            in.transferTo(out);
        }
    }
}
