package nl.gezondewijk.chart;

/** Where a value stands against the reference, as a segment of the wheel shows it: by its reach, by colour and pattern, and by its marks. */
public enum Level {
    MUCH_WORSE(-2, Ink.GROUND_MUCH_WORSE, Ink.MUCH_WORSE, Mark.UNFAVOURABLE, 2),
    WORSE(-1, Ink.GROUND_WORSE, Ink.WORSE, Mark.UNFAVOURABLE, 1),
    SIMILAR(0, Ink.GROUND, Ink.SIMILAR, Mark.SIMILAR, 1),
    BETTER(1, Ink.GROUND_BETTER, Ink.BETTER, Mark.FAVOURABLE, 1),
    MUCH_BETTER(2, Ink.GROUND_MUCH_BETTER, Ink.MUCH_BETTER, Mark.FAVOURABLE, 2),
    /** Higher or lower, without a judgement. */
    NEITHER(0, Ink.GROUND, Ink.NEITHER, Mark.NEITHER, 1),
    /** There is no value; the reason is in the segment's words. */
    ABSENT(0, Ink.GROUND, Ink.MISSING, Mark.NEITHER, 0);

    final int steps;
    final Ink ground;
    final Mark mark;
    final int marks;
    private final Ink ink;

    Level(int steps, Ink ground, Ink ink, Mark mark, int marks) {
        this.steps = steps;
        this.ground = ground;
        this.ink = ink;
        this.mark = mark;
        this.marks = marks;
    }

    /** Unfavourable levels and absent ones are patterned; a pattern can only be named by an attribute. */
    void paint(Markup markup, String id) {
        switch (this) {
            case MUCH_WORSE -> markup.with("fill", "url(#" + id + "-p1)");
            case WORSE -> markup.with("fill", "url(#" + id + "-p2)");
            case ABSENT -> markup.with("fill", "url(#" + id + "-p0)");
            case SIMILAR, BETTER, MUCH_BETTER, NEITHER -> {}
        }
        markup.ink(ink);
    }

    static void patterns(Markup markup, String id) {
        markup.raw("<defs>");
        pattern(markup, id + "-p0", "#fff", "#aebabf");
        pattern(markup, id + "-p1", "#b34e00", "#fbe3cd");
        pattern(markup, id + "-p2", "#f3b47e", "#c06a1c");
        markup.raw("</defs>");
    }

    private static void pattern(Markup markup, String id, String ground, String stripe) {
        markup.open("pattern").with("id", id);
        markup.raw(" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">");
        markup.raw("<rect width=\"5\" height=\"5\" fill=\"").raw(ground).raw("\"/>");
        markup.raw("<rect width=\"1.2\" height=\"5\" fill=\"").raw(stripe).raw("\"/></pattern>");
    }
}
