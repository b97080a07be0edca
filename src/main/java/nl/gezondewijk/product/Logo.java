package nl.gezondewijk.product;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;

/** A picture that someone hands in, drawn anew, so that nothing but its dots is kept. */
final class Logo {
    static final int LARGEST = 2_000_000;
    private static final int MOST_DOTS = 4000;
    private static final Set<String> KINDS = Set.of("png", "jpeg");

    private Logo() {}

    /** Empty when it is no PNG or JPEG of a size that a logo may have. */
    static Optional<byte[]> of(byte[] file) {
        if (file.length > LARGEST) {
            return Optional.empty();
        }
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                // Its size is told before its dots are unpacked.
                return KINDS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))
                                && reader.getWidth(0) <= MOST_DOTS
                                && reader.getHeight(0) <= MOST_DOTS
                        ? Optional.of(png(reader.read(0)))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static byte[] png(BufferedImage read) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(read, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
