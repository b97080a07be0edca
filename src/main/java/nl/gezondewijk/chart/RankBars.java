package nl.gezondewijk.chart;

import java.util.Optional;

/**
 * The pictures in a table that ranks areas from high to low: one axis for its head and one mark with its margin for each row. Only for measured
 * figures: estimated ones are not ranked. The table says the same in words, so these are not read out.
 */
public record RankBars(double highest, double reference, Axis axis) {
    private static final double WIDTH = 300;
    private static final double LINE = 11;

    public RankBars {
        if (!(highest > 0)) {
            throw new IllegalArgumentException("a ranking needs a highest value above 0, not " + highest);
        }
    }

    public Svg axisSvg() {
        var scale = scale();
        var markup = new Markup(500).ornament("", WIDTH, 20);
        for (int i = 0; i < scale.ticks(); i++) {
            var label = axis.label(scale, i);
            double half = Letters.width(label, 14) / 2;
            double x = Math.min(scale.at(scale.tick(i)), WIDTH - half);
            markup.words(Ink.TICK, "middle", Math.max(x, half), 15, label);
        }
        return markup.done("");
    }

    /** The reference runs through all rows as one line. */
    public Svg row(double value, Optional<Margin> margin, Mark mark) {
        var scale = scale();
        var markup = new Markup(600).ornament("", WIDTH, 22);
        double at = scale.at(reference);
        markup.line(at, -8, at, 30).ink(Ink.REFERENCE_LINE).end();
        margin.ifPresent(m -> markup.line(place(scale, m.lower()), LINE, place(scale, m.upper()), LINE)
                .ink(inkOf(mark))
                .end());
        mark.draw(markup, place(scale, value), LINE, 6.5);
        return markup.done("");
    }

    private Scale scale() {
        return Scale.around(0, Math.max(highest, reference), 3, 8, WIDTH - 8);
    }

    private static double place(Scale scale, double value) {
        return Math.clamp(scale.at(value), 2, WIDTH - 2);
    }

    private static Ink inkOf(Mark mark) {
        return switch (mark) {
            case UNFAVOURABLE -> Ink.RANK_BAD;
            case FAVOURABLE -> Ink.RANK_GOOD;
            case SIMILAR -> Ink.RANK_SAME;
            case NEITHER -> Ink.RANK_PLAIN;
        };
    }
}
