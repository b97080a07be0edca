package nl.gezondewijk.chart;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where an area stands among its peers, small enough for a table row: the reference in the middle, the best on the right.
 *
 * <p>The light bar is all peers, the dark one their middle half, the stroke the reference, the triangle a second reference. The half-width is the
 * greatest distance of a peer from the reference, so that a row's shape depends on its peers alone; a value beyond them lies on the edge with an
 * arrow. Where lower is better the axis runs the other way.
 */
public record SpineRow(
        String label, Peers peers, double reference, OptionalDouble second, Own own, boolean lowerIsBetter) {
    private static final double WIDTH = 280;
    private static final double MIDDLE = 140;
    private static final double REACH = 131;
    private static final double LINE = 13;
    private static final double BEYOND = REACH + 0.05;

    public SpineRow {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a spine needs words for who does not see it");
        }
    }

    /** The spread of the peers: lowest, 25th and 75th percentile, highest. */
    public record Peers(double min, double p25, double p75, double max) {
        public Peers {
            if (!(min <= p25 && p25 <= p75 && p75 <= max)) {
                throw new IllegalArgumentException(
                        "peers run from low to high, not " + min + ", " + p25 + ", " + p75 + ", " + max);
            }
        }
    }

    /** The area's own value and what it was judged to be. */
    public record Own(double value, Optional<Margin> margin, Mark mark) {}

    public Svg svg() {
        var markup = new Markup(1100)
                .svg("gw-spine", WIDTH, 26)
                .raw(" role=\"img\"")
                .with("aria-label", label)
                .inside();
        bar(markup, peers.min(), peers.max(), 9, 8, Ink.SPINE_RANGE);
        bar(markup, peers.p25(), peers.p75(), 6, 14, Ink.SPINE_MIDDLE);
        markup.raw("<path").ink(Ink.SPINE_REFERENCE).raw(" d=\"M140 1v24\"/>");
        second.ifPresent(value -> triangle(markup, offset(value)));
        own.margin().ifPresent(margin -> margin(markup, margin));
        mark(markup, offset(own.value()));
        return markup.done(label);
    }

    /** How far from the middle: positive is to the right. */
    private double offset(double value) {
        double half = Math.max(Math.abs(reference - peers.min()), Math.abs(peers.max() - reference));
        double share = half > 0 ? (value - reference) / half : Math.signum(value - reference) * 2;
        return (lowerIsBetter ? -share : share) * REACH;
    }

    private static double onPaper(double offset, double reach) {
        return MIDDLE + Math.clamp(offset, -reach, reach);
    }

    private void bar(Markup markup, double low, double high, double top, double height, Ink ink) {
        double one = onPaper(offset(low), REACH);
        double other = onPaper(offset(high), REACH);
        markup.rect(Math.min(one, other), top, Math.abs(other - one), height)
                .ink(ink)
                .end();
    }

    private static void triangle(Markup markup, double offset) {
        markup.raw("<path").ink(Ink.SPINE_SECOND).raw(" d=\"M");
        if (Math.abs(offset) <= BEYOND) {
            markup.number(MIDDLE + offset - 4.5).raw(" 1l4.5 5 4.5-5z\"/>");
        } else {
            markup.number(onPaper(offset, REACH + 2))
                    .raw(offset > 0 ? " 0.5l5 3.5-5 3.5z\"/>" : " 0.5l-5 3.5 5 3.5z\"/>");
        }
    }

    private void margin(Markup markup, Margin margin) {
        double reach = REACH + 7;
        markup.line(onPaper(offset(margin.lower()), reach), LINE, onPaper(offset(margin.upper()), reach), LINE);
        markup.ink(Ink.SPINE_MARGIN).end();
    }

    private void mark(Markup markup, double offset) {
        boolean beyond = Math.abs(offset) > BEYOND;
        double x = beyond ? onPaper(offset, REACH - 6) : MIDDLE + offset;
        markup.circle(x, LINE, 8.5).ink(Ink.SPINE_HALO).end();
        own.mark().draw(markup, x, LINE, 7.5);
        if (beyond) {
            markup.raw("<path")
                    .ink(Ink.SPINE_BEYOND)
                    .raw(offset > 0 ? " d=\"M275 9l4 4-4 4\"/>" : " d=\"M5 9l-4 4 4 4\"/>");
        }
    }
}
