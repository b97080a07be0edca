package nl.gezondewijk.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * People by age, women to the left and men to the right of their ages; a stroke across each bar is what it is compared with, such as the
 * same ages now.
 *
 * @param bands the oldest first
 */
public record Pyramid(Caption caption, String left, String right, List<Band> bands, Axis axis) {
    private static final double WIDTH = 360;
    private static final double TOP = 26;
    private static final double ROW = 19;
    private static final double EDGE = 20;

    public Pyramid {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("a pyramid needs at least one age");
        }
    }

    /** An age with its people on both sides, and what they are compared with. */
    public record Band(String label, double left, double right, OptionalDouble leftBefore, OptionalDouble rightBefore) {
        public Band {
            if (Math.min(Math.min(left, right), Math.min(leftBefore.orElse(0), rightBefore.orElse(0))) < 0) {
                throw new IllegalArgumentException("a bar cannot be shorter than nothing: " + label);
            }
        }
    }

    public Svg svg() {
        double foot = TOP + bands.size() * ROW;
        double half = Letters.widest(bands.stream().map(Band::label).toList(), 14) / 2 + 7;
        var scale = Scale.bars(highest(), 3, WIDTH / 2 + half, WIDTH - EDGE);
        var markup = new Markup(900 + bands.size() * 700).picture("gw-plot", WIDTH, foot + 26, caption);
        markup.words(Ink.LABEL, "end", WIDTH / 2 - half, 16, left);
        markup.words(Ink.LABEL, "start", WIDTH / 2 + half, 16, right);
        grid(markup, scale, foot);
        for (int i = 0; i < bands.size(); i++) {
            band(markup, scale, bands.get(i), TOP + (i + 0.5) * ROW);
        }
        return markup.done(caption.alternative());
    }

    private double highest() {
        return bands.stream()
                .mapToDouble(band -> Math.max(
                        Math.max(band.left(), band.right()),
                        Math.max(band.leftBefore().orElse(0), band.rightBefore().orElse(0))))
                .max()
                .orElse(0);
    }

    private void grid(Markup markup, Scale scale, double foot) {
        for (int i = 0; i < scale.ticks(); i++) {
            double x = scale.at(scale.tick(i));
            var text = axis.label(scale, i);
            for (double side : new double[] {x, WIDTH - x}) {
                markup.line(side, TOP, side, foot).ink(Ink.GRID).end();
                if (i > 0) {
                    markup.words(Ink.TICK, "middle", side, foot + 19, text);
                }
            }
        }
    }

    private void band(Markup markup, Scale scale, Band band, double middle) {
        markup.words(Ink.TICK, "middle", WIDTH / 2, middle + 5, band.label());
        double half = ROW * 0.38;
        double right = scale.at(band.right()) - scale.start();
        double left = scale.at(band.left()) - scale.start();
        markup.rect(scale.start(), middle - half, right, half * 2).ink(Ink.BAR).end();
        markup.rect(WIDTH - scale.start() - left, middle - half, left, half * 2)
                .ink(Ink.BAR)
                .end();
        band.rightBefore().ifPresent(value -> stroke(markup, scale.at(value), middle));
        band.leftBefore().ifPresent(value -> stroke(markup, WIDTH - scale.at(value), middle));
    }

    private static void stroke(Markup markup, double x, double middle) {
        double half = ROW * 0.46;
        markup.line(x, middle - half, x, middle + half).ink(Ink.REFERENCE).end();
    }
}
