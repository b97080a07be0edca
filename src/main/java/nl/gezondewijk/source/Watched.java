package nl.gezondewijk.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** An answer that counts as broken off when nothing comes for a while; the JDK's client would wait for ever. */
final class Watched extends FilterInputStream {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("silent-answers").factory());

    private final long silence;
    private final ScheduledFuture<?> watch;
    private volatile long waitingSince = Long.MAX_VALUE;

    Watched(InputStream in, Duration silence) {
        super(in);
        this.silence = silence.toNanos();
        long often = Math.max(1, silence.toMillis() / 4);
        this.watch = CLOCK.scheduleWithFixedDelay(this::look, often, often, TimeUnit.MILLISECONDS);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        waitingSince = System.nanoTime();
        try {
            return super.read(into, from, length);
        } finally {
            waitingSince = Long.MAX_VALUE;
        }
    }

    private void look() {
        long since = waitingSince;
        if (since != Long.MAX_VALUE && System.nanoTime() - since > silence) {
            try {
                in.close();
            } catch (IOException alreadyGone) {
                watch.cancel(false);
            }
        }
    }

    @Override
    public void close() throws IOException {
        watch.cancel(false);
        super.close();
    }
}
