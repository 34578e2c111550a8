package jp.komitto.shared.load;

import io.netty.buffer.ByteBuf;
import io.netty.util.ByteProcessor;
import java.nio.charset.StandardCharsets;

/**
 * A question that is recognised by its bytes: one GET of HTTP/1.1 for the API, whole, alone, and without anything that changes how
 * it is to be read or answered. Where there is any doubt it is none, and goes on to what understands all of HTTP.
 */
final class PlainQuestion implements ByteProcessor {

    /** Longer ones may be beyond what is read at all. */
    private static final int LONGEST = 2_048;

    private static final byte[] BEGINNING = ascii("GET " + Doorkeeper.API);
    private static final byte[] VERSION = ascii("HTTP/1.1\r\n");

    /** So many letters of a header's name are looked at. */
    private static final int LETTERS = Long.BYTES;

    private static final long CONTENT_LENGTH = letters("content-");
    private static final long TRANSFER_ENCODING = letters("transfer");
    private static final long CONNECTION = letters("connecti");
    private static final long UPGRADE = letters("upgrade");
    private static final long EXPECT = letters("expect");

    private enum Part {
        BEGINNING,
        ADDRESS,
        VERSION,
        NAME,
        VALUE,
        END_OF_LINE,
        END,
        BEHIND
    }

    private Part part;
    private int at;
    private long name;

    boolean is(ByteBuf bytes) {
        if (bytes.readableBytes() > LONGEST) return false;
        begin(Part.BEGINNING);
        return bytes.forEachByte(this) < 0 && part == Part.BEHIND;
    }

    @Override
    public boolean process(byte letter) {
        return switch (part) {
            case BEGINNING -> follows(BEGINNING, letter, Part.ADDRESS);
            case ADDRESS -> letter == ' ' ? begin(Part.VERSION) : letter > ' ' && letter != DELETE;
            case VERSION -> follows(VERSION, letter, Part.NAME);
            case NAME -> isOfName(letter);
            case VALUE -> letter == '\r' ? begin(Part.END_OF_LINE) : letter >= ' ' && letter != DELETE;
            case END_OF_LINE -> letter == '\n' && begin(Part.NAME);
            case END -> letter == '\n' && begin(Part.BEHIND);
            case BEHIND -> false;
        };
    }

    private static final byte DELETE = 0x7f;

    private boolean begin(Part next) {
        part = next;
        at = 0;
        name = 0;
        return true;
    }

    private boolean follows(byte[] expected, byte letter, Part next) {
        return letter == expected[at++] && (at < expected.length || begin(next));
    }

    private boolean isOfName(byte letter) {
        if (letter == '\r') return at == 0 && begin(Part.END);
        if (letter == ':') return at > 0 && !changesAnything() && begin(Part.VALUE);
        if (at++ < LETTERS) name = name << Byte.SIZE | lower(letter);
        return letter == '-' || lower(letter) >= 'a' && lower(letter) <= 'z' || letter >= '0' && letter <= '9';
    }

    private boolean changesAnything() {
        return name == CONTENT_LENGTH
                || name == TRANSFER_ENCODING
                || name == CONNECTION
                || name == UPGRADE
                || name == EXPECT;
    }

    private static int lower(byte letter) {
        return letter | 0x20;
    }

    private static long letters(String beginning) {
        long all = 0;
        for (byte letter : ascii(beginning)) all = all << Byte.SIZE | lower(letter);
        return all;
    }

    private static byte[] ascii(String said) {
        return said.getBytes(StandardCharsets.US_ASCII);
    }
}
