package nl.gezondewijk.network;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a small square picture of a photograph: upright, and drawn anew, so that where and with what it was taken is not in it.
 *
 * <p>How large it says it is is read before anything is unfolded, a large one is read coarsely, and only one is read at a time: it
 * takes little memory whatever came in.
 */
final class ReadPicture {
    static final int MOST_BYTES = 5_000_000;
    static final int SIDE = 240;
    private static final long MOST_DOTS = 30_000_000;
    private static final int LONGEST = 12_000;
    private static final int LEAST = 60;
    private static final float QUALITY = 0.82f;

    private ReadPicture() {}

    /** What became of what came in. */
    sealed interface Outcome {
        /** As JPEG. */
        record Made(byte[] jpeg) implements Outcome {}

        /** @param why the message that says what would be right */
        record Refused(String why) implements Outcome {}
    }

    static Outcome of(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Outcome.Refused("network.picture.wrong.large");
        }
        if (isJpeg(file)) {
            return read("jpeg", file, Upended.of(file));
        }
        if (isPng(file)) {
            var plain = PlainPng.of(file);
            return plain.moves() ? new Outcome.Refused("network.picture.wrong.moves") : read("png", plain.content(), 1);
        }
        return new Outcome.Refused(isGif(file) ? "network.picture.wrong.moves" : "network.picture.wrong.kind");
    }

    private static synchronized Outcome read(String format, byte[] file, int orientation) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_DOTS || Math.max(width, height) > LONGEST) {
                return new Outcome.Refused("network.picture.wrong.wide");
            }
            if (Math.min(width, height) < LEAST) {
                return new Outcome.Refused("network.picture.wrong.small");
            }
            return new Outcome.Made(jpeg(square(coarse(reader, (int) Math.min(width, height)), orientation)));
        } catch (IOException
                | RuntimeException damaged) { // the readers of Java throw either at bytes that are no picture
            return new Outcome.Refused("network.picture.wrong.damaged");
        } finally {
            reader.dispose();
        }
    }

    /** At least twice as many dots as needed, and no more than four times. */
    private static BufferedImage coarse(ImageReader reader, int shortest) throws IOException {
        var how = reader.getDefaultReadParam();
        int step = Math.max(1, shortest / (2 * SIDE));
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** The middle across, and rather the upper part down: that is where a face is. */
    private static BufferedImage square(BufferedImage from, int orientation) {
        boolean side = Upended.isOnItsSide(orientation);
        int width = side ? from.getHeight() : from.getWidth();
        int height = side ? from.getWidth() : from.getHeight();
        int shortest = Math.min(width, height);
        var made = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var draw = made.createGraphics();
        draw.setColor(Color.WHITE);
        draw.fillRect(0, 0, SIDE, SIDE);
        draw.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        draw.scale((double) SIDE / shortest, (double) SIDE / shortest);
        draw.translate(-(width - shortest) / 2.0, -(height - shortest) / 4.0);
        draw.drawImage(from, Upended.turn(orientation, from.getWidth(), from.getHeight()), null);
        draw.dispose();
        return made;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var to = new MemoryCacheImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(to);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static boolean isJpeg(byte[] file) {
        return starts(file, 0xFF, 0xD8, 0xFF);
    }

    private static boolean isPng(byte[] file) {
        return starts(file, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
    }

    private static boolean isGif(byte[] file) {
        return starts(file, 'G', 'I', 'F', '8');
    }

    private static boolean starts(byte[] file, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
