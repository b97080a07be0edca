package nl.gezondewijk.chart;

/** From home to a place: a house, a dotted way and a pin. Says that it is about a distance; how far stands in the sentence. */
public record Way(String label) {
    private static final double WIDTH = 220;
    private static final double HEIGHT = 40;

    public Way {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a way needs words for who does not see it");
        }
    }

    public Svg svg() {
        var markup = new Markup(900)
                .svg("gw-people gw-people--way", WIDTH, HEIGHT)
                .raw(" role=\"img\"")
                .with("aria-label", label)
                .inside();
        markup.open("path")
                .raw(" d=\"M4 20L20 6L36 20M9 17V35H31V17M17 35V25H23V35\"")
                .ink(Ink.WAY)
                .end();
        markup.line(46, 33, WIDTH - 34, 33).ink(Ink.WAY_DOTS).end();
        markup.open("path")
                .raw(" d=\"M200 36s12-10.5 12-19a12 12 0 0 0-24 0C188 25.500 200 36 200 36z\"")
                .ink(Ink.WAY)
                .end();
        markup.circle(200, 17, 4.5).ink(Ink.COUNTS).end();
        return markup.done(label);
    }
}
