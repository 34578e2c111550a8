package jp.komitto.files;

import java.util.Arrays;
import java.util.Optional;

/** Everything that is taken in, and nothing else. */
enum FileType {
    PDF("application/pdf", "pdf", false),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false),
    JPEG("image/jpeg", "jpg", true),
    PNG("image/png", "png", true),
    WEBP("image/webp", "webp", true);

    private final String mediaType;
    private final String extension;
    private final boolean picture;

    FileType(String mediaType, String extension, boolean picture) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.picture = picture;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    boolean isPicture() {
        return picture;
    }
}
