package nl.gezondewijk.chart;

/** A judgement as a shape: diamond, dot, hollow dot or square, so that colour is never alone. */
public enum Mark {
    UNFAVOURABLE(Ink.MARK_BAD),
    FAVOURABLE(Ink.MARK_GOOD),
    SIMILAR(Ink.MARK_SAME),
    NEITHER(Ink.MARK_PLAIN);

    private final Ink ink;

    Mark(Ink ink) {
        this.ink = ink;
    }

    /** The mark alone, for a legend or beside the word that says the same. */
    public Svg svg() {
        var markup = new Markup(260).sample("", 16, 16);
        draw(markup, 8, 8, 7);
        return markup.done("");
    }

    /** Shapes of one size weigh the same to the eye: a diamond reaches further than a dot. */
    void draw(Markup markup, double x, double y, double size) {
        switch (this) {
            case UNFAVOURABLE -> diamond(markup, x, y, size);
            case FAVOURABLE -> markup.circle(x, y, size * 0.8).ink(ink).end();
            case SIMILAR -> markup.circle(x, y, size * 0.66).ink(ink).end();
            case NEITHER ->
                markup.rect(x - size * 0.72, y - size * 0.72, size * 1.44, size * 1.44)
                        .ink(ink)
                        .end();
        }
    }

    private void diamond(Markup markup, double x, double y, double size) {
        markup.open("path").raw(" d=\"M").number(x).raw(" ").number(y - size);
        markup.raw("l").number(size).raw(" ").number(size);
        markup.raw(" ").number(-size).raw(" ").number(size);
        markup.raw(" ").number(-size).raw(" ").number(-size).raw("z\"").ink(ink).end();
    }
}
