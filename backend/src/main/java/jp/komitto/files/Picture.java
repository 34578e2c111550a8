package jp.komitto.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A picture drawn anew: turned the way it was held, no larger than a screen needs, and without anything the camera wrote into
 * it, such as where it was taken.
 */
record Picture(FileType type, byte[] content, int width, int height) {

    static final int LONGEST_SIDE = 1600;

    private static final long MOST_PIXELS = 25_000_000;
    private static final double QUALITY = 0.85;

    static {
        ImageIO.setUseCache(false);
    }

    static Picture redrawn(byte[] original) {
        try {
            requireBounded(original);
            BufferedImage image = Thumbnails.of(new ByteArrayInputStream(original))
                    .scale(1)
                    .useExifOrientation(true)
                    .asBufferedImage();
            return encoded(bounded(image));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw FileProblem.PICTURE_UNREADABLE.problem();
        }
    }

    /** By its header, before anything is unpacked. */
    private static void requireBounded(byte[] original) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw FileProblem.PICTURE_UNREADABLE.problem();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw FileProblem.PICTURE_TOO_LARGE.problem();
                }
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage bounded(BufferedImage image) throws IOException {
        return Math.max(image.getWidth(), image.getHeight()) <= LONGEST_SIDE
                ? image
                : Thumbnails.of(image).size(LONGEST_SIDE, LONGEST_SIDE).asBufferedImage();
    }

    /** What can be seen through stays so; everything else becomes a JPEG. */
    private static Picture encoded(BufferedImage image) throws IOException {
        boolean transparent = image.getColorModel().hasAlpha();
        FileType type = transparent ? FileType.PNG : FileType.JPEG;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var drawing =
                Thumbnails.of(transparent ? image : opaque(image)).scale(1).outputFormat(transparent ? "png" : "jpg");
        (transparent ? drawing : drawing.outputQuality(QUALITY)).toOutputStream(out);
        return new Picture(type, out.toByteArray(), image.getWidth(), image.getHeight());
    }

    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }
}
