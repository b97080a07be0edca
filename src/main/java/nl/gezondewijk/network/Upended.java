package nl.gezondewijk.network;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: the orientation that a JPEG keeps in its Exif data (tag 0x0112), 1 to 8; 1 where it says nothing. */
final class Upended {
    private static final int EXIF = 0xFFE1;
    private static final int START_OF_PICTURE = 0xFFDA;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final byte[] MARK = {'E', 'x', 'i', 'f', 0, 0};

    private Upended() {}

    static int of(byte[] jpeg) {
        var bytes = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 <= jpeg.length) {
            int marker = bytes.getShort(at) & 0xFFFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_PICTURE || marker < 0xFF00 || length < 2) {
                return 1;
            }
            if (marker == EXIF && isExif(bytes, at + 4) && at + 2 + length <= jpeg.length) {
                int from = at + 4 + MARK.length;
                return in(bytes.slice(from, Math.max(0, at + 2 + length - from)));
            }
            at += 2 + length;
        }
        return 1;
    }

    private static boolean isExif(ByteBuffer bytes, int at) {
        return at + MARK.length <= bytes.limit() && bytes.slice(at, MARK.length).equals(ByteBuffer.wrap(MARK));
    }

    /** In the first list of tags (IFD0), in either order of bytes. */
    private static int in(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return 1;
        }
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int list = tiff.getInt(4);
        if (list < 8 || list + 2 > tiff.limit()) {
            return 1;
        }
        int many = tiff.getShort(list) & 0xFFFF;
        for (int i = 0, at = list + 2; i < many && at + ENTRY <= tiff.limit(); i++, at += ENTRY) {
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                int told = tiff.getShort(at + 8);
                return told >= 1 && told <= 8 ? told : 1;
            }
        }
        return 1;
    }

    static boolean isOnItsSide(int orientation) {
        return orientation > 4;
    }

    /** What sets a picture of this width and height upright. */
    static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
