package jp.komitto.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import jp.komitto.shared.security.Sha256;
import jp.komitto.shared.web.PlainCharacters;

/** A file that may be kept: known by its content, pictures drawn anew. */
record Prepared(String name, FileType type, byte[] content, Integer width, Integer height) {

    private static final int LONGEST_NAME = 150;

    static Prepared of(String name, Path upload, boolean picturesOnly) {
        byte[] content = read(upload);
        FileType type = Sniffing.typeOf(content);
        if (type.isPicture()) {
            Picture picture = Picture.redrawn(content);
            return new Prepared(
                    name(name, picture.type()), picture.type(), picture.content(), picture.width(), picture.height());
        }
        if (picturesOnly) {
            throw FileProblem.FILE_TYPE_NOT_ALLOWED.saying("写真は JPEG、PNG、WebP のファイルを選んでください。");
        }
        return new Prepared(name(name, type), type, content, null, null);
    }

    private static byte[] read(Path upload) {
        try {
            return Files.readAllBytes(upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name people gave, for people: without paths and invisible characters, and with the ending of what it is. */
    private static String name(String given, FileType type) {
        String last =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(PlainCharacters::allowed)
                .filter(character -> character >= ' ' && "\"<>:|?*".indexOf(character) < 0)
                .limit(LONGEST_NAME)
                .forEach(plain::appendCodePoint);
        int ending = plain.lastIndexOf(".");
        String stem = (ending > 0 ? plain.substring(0, ending) : plain.toString()).strip();
        return (stem.isEmpty() ? "file" : stem) + "." + type.extension();
    }

    String sha256() {
        return Sha256.hex(content);
    }
}
