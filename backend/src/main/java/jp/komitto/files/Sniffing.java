package jp.komitto.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Tells what a file is by its content; its name and what the browser says of it count for nothing. */
final class Sniffing {

    private static final String ZIP = "application/zip";
    private static final String WORD = "word/document.xml";
    private static final String EXCEL = "xl/workbook.xml";
    private static final String CONTENTS = "[Content_Types].xml";
    private static final String MACROS = "vbaProject.bin";
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final Detector DETECTOR = new DefaultDetector();

    private Sniffing() {}

    static FileType typeOf(byte[] content) {
        return typeIfAllowed(content).orElseThrow(FileProblem.FILE_TYPE_NOT_ALLOWED::problem);
    }

    private static Optional<FileType> typeIfAllowed(byte[] content) {
        try (TikaInputStream in = TikaInputStream.get(content)) {
            String type = DETECTOR.detect(in, new Metadata()).getBaseType().toString();
            return type.equals(ZIP) || type.contains("ooxml") ? office(content) : FileType.of(type);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Office files are archives: what they are, their entries tell. One that unpacks without end is not read to its end. */
    private static Optional<FileType> office(byte[] content) throws IOException {
        Optional<FileType> type = Optional.empty();
        boolean contents = false;
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES || entry.getName().endsWith(MACROS)) {
                    return Optional.empty();
                }
                contents |= entry.getName().equals(CONTENTS);
                type = switch (entry.getName()) {
                    case WORD -> Optional.of(FileType.DOCX);
                    case EXCEL -> Optional.of(FileType.XLSX);
                    default -> type;
                };
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_BYTES) {
                        return Optional.empty();
                    }
                }
            }
        }
        return contents ? type : Optional.empty();
    }
}
