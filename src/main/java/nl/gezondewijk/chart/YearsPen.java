package nl.gezondewijk.chart;

/** What a series is drawn with: an ink and a shape of its own, filled where measured, hollow where modelled. */
enum YearsPen {
    OWN(Ink.OWN_LINE, Ink.OWN_POINT, Ink.OWN_LOOSE, Ink.OWN_WORDS, 4.5),
    SECOND(Ink.SECOND_LINE, Ink.SECOND_POINT, Ink.SECOND_LOOSE, Ink.SECOND_WORDS, 3.2),
    THIRD(Ink.THIRD_LINE, Ink.THIRD_POINT, Ink.THIRD_LOOSE, Ink.THIRD_WORDS, 4);

    final Ink line;
    final Ink words;
    private final Ink filled;
    private final Ink hollow;
    private final double size;

    YearsPen(Ink line, Ink filled, Ink hollow, Ink words, double size) {
        this.line = line;
        this.filled = filled;
        this.hollow = hollow;
        this.words = words;
        this.size = size;
    }

    void point(Markup markup, double x, double y, boolean modelled) {
        var ink = modelled ? hollow : filled;
        switch (this) {
            case OWN -> markup.circle(x, y, size).ink(ink).end();
            case SECOND ->
                markup.rect(x - size, y - size, 2 * size, 2 * size).ink(ink).end();
            case THIRD -> {
                markup.open("path").raw(" d=\"M").number(x).raw(" ").number(y - size);
                markup.raw("l").number(size).raw(" ").number(size * 1.8);
                markup.raw("h").number(-2 * size).raw("z\"").ink(ink).end();
            }
        }
    }
}
