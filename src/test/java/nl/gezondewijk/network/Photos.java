package nl.gezondewijk.network;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Photographs as cameras make them, and files that only look like one. */
final class Photos {
    /** What stands in the Exif data of the photographs here: where they were taken. */
    static final String PLACE = "53.21917N 6.56667E";

    private Photos() {}

    /** Red above, blue below. */
    static BufferedImage redAboveBlue(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var draw = picture.createGraphics();
        draw.setColor(Color.RED);
        draw.fillRect(0, 0, width, height / 2);
        draw.setColor(Color.BLUE);
        draw.fillRect(0, height / 2, width, height - height / 2);
        draw.dispose();
        return picture;
    }

    static byte[] file(BufferedImage picture, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG with Exif data: held in this way, and with a place. */
    static byte[] withExif(BufferedImage picture, int orientation) {
        var place = PLACE.getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + place.length);
        exif.put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        exif.putInt(0).put(place);
        var jpeg = file(picture, "jpeg");
        return ByteBuffer.allocate(jpeg.length + 4 + exif.capacity())
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + exif.capacity()))
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG of a few hundred bytes that says it is this large. */
    static byte[] bomb(int width, int height) {
        return png(
                chunk(
                        "IHDR",
                        ByteBuffer.allocate(13)
                                .putInt(width)
                                .putInt(height)
                                .put(new byte[] {8, 2, 0, 0, 0})
                                .array()),
                chunk("IDAT", packed(new byte[1000])),
                chunk("IEND", new byte[0]));
    }

    /** A good PNG with this in front of its dots. */
    static byte[] pngWith(String kind, byte[] content) {
        var good = file(redAboveBlue(100, 100), "png");
        int head = 8 + 25; // its signature and IHDR
        var chunk = chunk(kind, content);
        return ByteBuffer.allocate(good.length + chunk.length)
                .put(good, 0, head)
                .put(chunk)
                .put(good, head, good.length - head)
                .array();
    }

    static byte[] packed(byte[] content) {
        var deflater = new Deflater(9);
        deflater.setInput(content);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var part = new byte[8192];
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] png(byte[]... chunks) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
        for (var chunk : chunks) {
            out.writeBytes(chunk);
        }
        return out.toByteArray();
    }

    private static byte[] chunk(String kind, byte[] content) {
        var sum = new CRC32();
        sum.update(kind.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }
}
