package nl.gezondewijk.chart;

import java.util.List;
import java.util.OptionalDouble;

/** How the people of an area are spread over age groups (or any few groups): bars from 0, the reference as a stroke across each. */
public record AgeBars(Caption caption, List<Band> bands, Axis axis) {
    private static final double WIDTH = 360;
    private static final double TOP = 6;

    public AgeBars {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("bars need at least one group");
        }
    }

    /** A group; {@code text} is the value as it is written, or the reason why there is none. */
    public record Band(String label, OptionalDouble value, String text, OptionalDouble reference) {
        public Band {
            if (value.orElse(0) < 0 || reference.orElse(0) < 0) {
                throw new IllegalArgumentException("a bar cannot be shorter than nothing: " + label);
            }
        }
    }

    public Svg svg() {
        double foot = TOP + bands.size() * row();
        double names = Letters.widest(bands.stream().map(Band::label).toList(), 15);
        var scale = Scale.bars(highest(), 4, Math.clamp(names + 1, 51.6, 150) + 8, WIDTH - 18);
        var markup = new Markup(700 + bands.size() * 500).picture("gw-plot", WIDTH, foot + 28, caption);
        grid(markup, scale, foot);
        for (int i = 0; i < bands.size(); i++) {
            band(markup, scale, bands.get(i), TOP + (i + 0.5) * row());
        }
        return markup.done(caption.alternative());
    }

    private double row() {
        return many() ? 27 : 43.2;
    }

    private boolean many() {
        return bands.size() > 7;
    }

    private double highest() {
        return bands.stream()
                .mapToDouble(band ->
                        Math.max(band.value().orElse(0), band.reference().orElse(0)))
                .max()
                .orElse(0);
    }

    private void grid(Markup markup, Scale scale, double foot) {
        for (int i = 0; i < scale.ticks(); i++) {
            double x = scale.at(scale.tick(i));
            markup.line(x, TOP, x, foot).ink(Ink.GRID).end();
            markup.words(Ink.TICK, "middle", x, foot + 20, axis.label(scale, i));
        }
    }

    private void band(Markup markup, Scale scale, Band band, double middle) {
        markup.words(Ink.LABEL, "end", scale.start() - 8, middle + 5, band.label());
        if (band.value().isEmpty()) {
            double clear = scale.at(band.reference().orElse(0)) + 8;
            markup.words(Ink.ABSENT, "start", clear, middle + 5, band.text());
        } else {
            bar(markup, scale, band, middle);
        }
        double half = row() * (many() ? 0.44 : 0.39);
        band.reference()
                .ifPresent(value -> markup.line(scale.at(value), middle - half, scale.at(value), middle + half)
                        .ink(Ink.REFERENCE)
                        .end());
    }

    private void bar(Markup markup, Scale scale, Band band, double middle) {
        double half = row() * (many() ? 0.36 : 0.255);
        double end = scale.at(band.value().orElseThrow());
        markup.rect(scale.start(), middle - half, end - scale.start(), half * 2)
                .ink(Ink.BAR)
                .end();
        double room = Letters.width(band.text(), 15) + 16;
        double stroke = scale.at(band.reference().orElse(band.value().orElseThrow()));
        if (Math.min(end, stroke) - scale.start() >= room) {
            markup.words(Ink.ON_BAR, "start", scale.start() + 8, middle + 5, band.text());
        } else {
            markup.words(Ink.BESIDE_BAR, "start", Math.max(end, stroke) + 7, middle + 5, band.text());
        }
    }
}
