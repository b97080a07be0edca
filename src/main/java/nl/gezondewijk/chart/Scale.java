package nl.gezondewijk.chart;

/** From values to places on the paper, with ticks at round numbers (1, 2 or 5 times a power of ten). */
record Scale(double from, double to, double step, double start, double end) {

    /** A scale whose ends are the round numbers around the values, in about so many steps. */
    static Scale around(double low, double high, int steps, double start, double end) {
        double nothing = 1e-6 * Math.max(1, Math.abs(low));
        double span = high - low > nothing ? high - low : Math.max(1, Math.abs(low) / 10);
        double step = roundStep(span / steps);
        double from = Math.floor(low / step + 1e-9) * step;
        double to = Math.max(Math.ceil(high / step - 1e-9) * step, from + step);
        return new Scale(from, to, step, start, end);
    }

    /** A scale that starts at 0 and ends just past the highest value: for bars, which need no round end. */
    static Scale bars(double high, int steps, double start, double end) {
        double most = high > 0 ? high : 1;
        return new Scale(0, most * 1.05, roundStep(most / steps), start, end);
    }

    private static double roundStep(double wish) {
        double power = Math.pow(10, Math.floor(Math.log10(wish)));
        double rest = wish / power;
        return power * (rest <= 1 ? 1 : rest <= 2 ? 2 : rest <= 5 ? 5 : 10);
    }

    double at(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    int ticks() {
        return (int) Math.floor((to - from) / step + 1e-9) + 1;
    }

    double tick(int number) {
        return from + number * step;
    }

    int decimals() {
        return (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    }
}
