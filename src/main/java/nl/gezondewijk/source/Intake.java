package nl.gezondewijk.source;

/** A load at work: where its reader tells how far it is and what it found, and hears that it has to stop. */
final class Intake {
    private static final long OFTEN = 500_000_000;

    private final int load;
    private final Loads loads;
    private final Progress listener;
    private final Findings findings = new Findings();
    private long told = System.nanoTime() - OFTEN;

    Intake(int load, Loads loads, Progress listener) {
        this.load = load;
        this.loads = loads;
        this.listener = listener;
    }

    int load() {
        return load;
    }

    /** What was found and is not yet kept with a page. */
    Findings findings() {
        return findings;
    }

    /** At most twice a second this reaches the database and whoever watches. */
    void progress(long rows, double share) {
        if (Thread.currentThread().isInterrupted()) {
            throw new Stopped();
        }
        if (System.nanoTime() - told < OFTEN) {
            return;
        }
        tell(rows, share);
    }

    /** The same, at once: for a last count that must not be passed over. */
    void tell(long rows, double share) {
        told = System.nanoTime();
        double within = Math.clamp(share, 0, 1);
        listener.at(rows, within);
        if (loads.progress(load, rows, within)) {
            throw new Cancelled();
        }
    }

    /** Somebody asked the load to stop. */
    static final class Cancelled extends RuntimeException {}

    /** The program is going down; the load goes on later. */
    static final class Stopped extends RuntimeException {}

    /** The findings have errors; there is no sense in reading on. */
    static final class Unfit extends RuntimeException {}
}
