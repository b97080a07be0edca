package nl.gezondewijk.chart;

import java.util.Arrays;

/**
 * Dots that would touch go into rows above and below the line, nearest the line first. The largest radius is taken that keeps
 * the pile low; with thousands of dots they become small and the pile grows, up to a limit.
 */
record Pile(double radius, double[] heights, double reach) {
    private static final double[] RADII = {6.5, 5, 4, 3, 2.2, 1.6};
    private static final double ROOM = 62;
    private static final double HIGHEST = 130;
    private static final double OWN = 11.5;

    /** Heights in order of place, from left to right. */
    static Pile of(double[] places, double own) {
        var sorted = places.clone();
        Arrays.sort(sorted);
        for (double radius : RADII) {
            var pile = stack(sorted, own, radius);
            if (pile.reach() <= ROOM) {
                return pile;
            }
        }
        return stack(sorted, own, RADII[RADII.length - 1]).pressed();
    }

    /** Thousands of dots in little width: they overlap rather than rise without end. */
    private Pile pressed() {
        double press = Math.min(1, HIGHEST / reach);
        return new Pile(radius, Arrays.stream(heights).map(h -> h * press).toArray(), Math.min(reach, HIGHEST));
    }

    double height(int dot) {
        return heights[dot];
    }

    private static Pile stack(double[] places, double own, double radius) {
        double pitch = 2 * radius + (radius > 4 ? 2 : 1);
        int takenByOwn = 2 * (int) Math.ceil((OWN + radius) / pitch);
        var last = new double[places.length + takenByOwn + 1];
        Arrays.fill(last, Double.NEGATIVE_INFINITY);
        var heights = new double[places.length];
        double reach = OWN;
        for (int i = 0; i < places.length; i++) {
            int row = 0;
            while (places[i] - last[row] < pitch - 0.01 || touchesOwn(places[i] - own, height(row, pitch), radius)) {
                row++;
            }
            last[row] = places[i];
            heights[i] = height(row, pitch);
            reach = Math.max(reach, Math.abs(heights[i]) + radius);
        }
        return new Pile(radius, heights, reach);
    }

    /** 0 on the line, then above, below, above. */
    private static double height(int row, double pitch) {
        return (row % 2 == 0 ? row / 2 : -(row + 1) / 2) * pitch;
    }

    private static boolean touchesOwn(double across, double height, double radius) {
        return Math.hypot(across, height) < OWN + radius;
    }
}
