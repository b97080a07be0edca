package nl.gezondewijk.chart;

import nl.gezondewijk.page.Numbers;

/** How an axis writes its numbers: in the reader's language, with a suffix on the last one, and whether it must start at 0. */
public record Axis(Numbers numbers, String suffix, boolean fromZero) {

    public static Axis percent(Numbers numbers) {
        return new Axis(numbers, "%", true);
    }

    /** Bars and shares start at 0; an index or a mean may start near its lowest value. */
    public static Axis free(Numbers numbers) {
        return new Axis(numbers, "", false);
    }

    String label(Scale scale, int tick) {
        var text = numbers.fixed(scale.tick(tick), scale.decimals());
        return tick == scale.ticks() - 1 ? text + suffix : text;
    }
}
