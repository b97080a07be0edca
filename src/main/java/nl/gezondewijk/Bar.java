package nl.gezondewijk;

import java.io.PrintWriter;
import java.time.Duration;

/** How far a long deed is: one line that fills on a terminal, now and then a plain line elsewhere. */
final class Bar {
    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final boolean terminal;
    private final long began = System.nanoTime();
    private int lastTenth = -1;
    private boolean shown;

    Bar(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void show(long rows, double share) {
        int tenth = (int) (share * 10);
        if (!terminal && tenth == lastTenth) {
            return;
        }
        lastTenth = tenth;
        shown = true;
        int filled = (int) (share * WIDTH);
        var line = "%s%s %3d%%  %,d rows  %s"
                .formatted("#".repeat(filled), ".".repeat(WIDTH - filled), (int) (share * 100), rows, left(share));
        if (terminal) {
            out.print("\r" + line + "\u001b[K");
            out.flush();
        } else {
            out.println("%d%%, %,d rows%s"
                    .formatted((int) (share * 100), rows, left(share).isEmpty() ? "" : ", " + left(share)));
        }
    }

    /** The next line of text begins on a line of its own. */
    void end() {
        if (terminal && shown) {
            out.println();
        }
    }

    private String left(double share) {
        if (share < 0.02) {
            return "";
        }
        var left = Duration.ofNanos((long) ((System.nanoTime() - began) * (1 - share) / share));
        return left.toMinutes() > 0 ? left.toMinutes() + 1 + " minutes left" : left.toSeconds() + " seconds left";
    }
}
