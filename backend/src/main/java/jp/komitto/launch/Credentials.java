package jp.komitto.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Port, generated passwords and secret of the embedded database, kept beside it and readable by its owner alone. */
final class Credentials {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    private Credentials(Path file) {
        this.file = file;
    }

    /** What was kept, or new passwords when there is no database yet to which old ones would belong. */
    static Credentials of(DataFolder folder) {
        var credentials = new Credentials(folder.credentials());
        try (var in = Files.newBufferedReader(folder.credentials())) {
            credentials.values.load(in);
        } catch (IOException missing) {
            if (Files.exists(folder.cluster())) throw Refusal.FOLDER_WITHOUT_PASSWORD.with(folder.credentials());
            credentials.values.setProperty("password.superuser", newPassword());
            credentials.values.setProperty("password.application", newPassword());
            credentials.save();
        }
        return credentials;
    }

    String superuserPassword() {
        return values.getProperty("password.superuser");
    }

    String applicationPassword() {
        return values.getProperty("password.application");
    }

    /** Seals what must not be read even in a copy of the database alone; an older folder receives one at its next start. */
    String secret() {
        if (values.getProperty("secret") == null) {
            values.setProperty("secret", newPassword());
            save();
        }
        return values.getProperty("secret");
    }

    int port() {
        return Integer.parseInt(values.getProperty("port", "0"));
    }

    void rememberPort(int port) {
        if (port == port()) return;
        values.setProperty("port", Integer.toString(port));
        save();
    }

    /** Whether role and database of the application were made in an earlier start. */
    boolean prepared() {
        return Boolean.parseBoolean(values.getProperty("prepared"));
    }

    void rememberPrepared() {
        values.setProperty("prepared", "true");
        save();
    }

    private void save() {
        try {
            var draft = Files.createTempFile(file.getParent(), "database", ".new", ownerOnly());
            try (var out = Files.newBufferedWriter(draft)) {
                values.store(out, "The embedded database of this Komitto. Keep it with the folder beside it.");
            }
            // When root lends a hand, the folder's owner must still be able to read it afterwards.
            if (Files.getOwner(draft).getName().equals("root")) Files.setOwner(draft, Files.getOwner(file.getParent()));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static FileAttribute<?>[] ownerOnly() {
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String newPassword() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
