package nl.gezondewijk.chart;

import java.util.stream.IntStream;

/** So many of ten or of a hundred, as little people: those who count are filled, the others only drawn. */
public record People(String label, int count, int of, int inRow) {
    private static final double STEP = 24;
    private static final double LINE = 40;

    public People {
        if (of < 1 || count < 0 || count > of || inRow < 1) {
            throw new IllegalArgumentException("people are some of some, not " + count + " of " + of);
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("people need words for who does not see them");
        }
    }

    public Svg svg() {
        int rows = (of + inRow - 1) / inRow;
        var markup = new Markup(of * 110 + 300)
                .svg("gw-people", inRow * STEP, rows * LINE)
                .raw(" role=\"img\"")
                .with("aria-label", label)
                .inside();
        IntStream.range(0, of).forEach(i -> person(markup, i));
        return markup.done(label);
    }

    private void person(Markup markup, int number) {
        double x = number % inRow * STEP + STEP / 2;
        double y = (double) (number / inRow) * LINE + 3;
        markup.group(number < count ? Ink.COUNTS : Ink.OTHER);
        markup.circle(x, y + 6, 5.2).end();
        markup.open("path").raw(" d=\"M").number(x - 7.5).raw(" ").number(y + 32);
        markup.raw("v-12.5a7.5 7 0 0 1 15 0v12.5z\"").end().close("g");
    }
}
