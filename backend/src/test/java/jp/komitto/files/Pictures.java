package jp.komitto.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures for tests. */
public final class Pictures {

    public static final String CANARY = "WHERE-IT-WAS-TAKEN";

    private static final int TURNED_RIGHT = 6;

    private Pictures() {}

    public static byte[] jpeg(int width, int height) {
        return encoded(width, height, "jpg");
    }

    public static byte[] png(int width, int height) {
        return encoded(width, height, "png");
    }

    private static byte[] encoded(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a telephone writes it: held sideways, and with words about the place. */
    public static byte[] jpegFromATelephone(int width, int height) {
        byte[] plain = jpeg(width, height);
        byte[] place = CANARY.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(TURNED_RIGHT);
        tiff.putInt(0).put(place);
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        int length = 2 + head.length + tiff.capacity();
        return ByteBuffer.allocate(plain.length + 2 + length)
                .put(plain, 0, 2)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) length)
                .put(head)
                .put(tiff.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }
}
