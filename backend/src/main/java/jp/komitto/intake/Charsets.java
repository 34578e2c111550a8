package jp.komitto.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells which of the two encodings of Japanese office files a file is in, by reading it strictly to its end: a file that is
 * valid UTF-8 is UTF-8, for no Windows-31J text of any length is; what is neither is refused instead of guessed.
 */
final class Charsets {

    static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final List<Charset> CANDIDATES = List.of(StandardCharsets.UTF_8, WINDOWS_31J);
    private static final int BUFFER = 64 * 1024;

    private Charsets() {}

    static Optional<Charset> of(CsvSource source) throws IOException {
        for (Charset candidate : CANDIDATES) {
            if (decodes(source, candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static boolean decodes(CsvSource source, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        try (InputStream in = source.open()) {
            boolean ended = false;
            while (!ended) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.limit(bytes.position() + Math.max(read, 0)).position(0);
                CoderResult result = decoder.decode(bytes, characters, ended);
                if (result.isError()) {
                    return false;
                }
                characters.clear();
                bytes.compact();
            }
            return true;
        }
    }
}
