package nl.gezondewijk.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** A stream that refuses to go on when it grows out of proportion: an archive that is made to unpack for ever. */
final class Limited extends FilterInputStream {
    static final long MOST = 16L << 30;
    static final int RATIO = 150;
    private static final long SMALL = 64L << 20;

    private final long most;
    private final LongSupplier packed;
    private long read;

    /** @param packed bytes of the archive that were read so far */
    Limited(InputStream in, long most, LongSupplier packed) {
        super(in);
        this.most = most;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) {
        read += more;
        if (read > most || (read > SMALL && read / RATIO > packed.getAsLong())) {
            throw new Refused(Rule.TOO_LARGE, read + " bytes");
        }
    }
}
