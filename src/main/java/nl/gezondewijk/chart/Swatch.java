package nl.gezondewijk.chart;

/** Small samples of what charts are drawn with, for a legend in HTML. The words beside them say what they are. */
public final class Swatch {
    private Swatch() {}

    /** A class of a map; {@code id} must be unique on the page, for the hatch of class 0. */
    public static Svg map(Palette palette, int level, String id) {
        var markup = new Markup(500).sample("gw-map gw-swatch", 24, 14);
        if (level == 0) {
            Palette.hatch(markup, id);
        }
        markup.raw("<rect width=\"24\" height=\"14\"");
        palette.paint(markup, level, id);
        if (level == 0) {
            markup.raw(" stroke=\"#6f7e85\"");
        }
        return markup.end().done("");
    }

    /** A level of the wheel: its segment, with its marks. */
    public static Svg wheel(Level level, String id) {
        var markup = new Markup(1100).sample("gw-wheel gw-swatch", 46, 16);
        Level.patterns(markup, id);
        markup.rect(0, 1, 22, 14);
        level.paint(markup, id);
        if (level == Level.NEITHER || level == Level.ABSENT) {
            markup.end().rect(0.8, 1.8, 20.4, 12.4).raw(" fill=\"none\" stroke=\"#6f7e85\"");
        }
        markup.end();
        for (int i = 0; i < level.marks; i++) {
            level.mark.draw(markup, 30.5 + i * 11, 8, 5.5);
        }
        return markup.done("");
    }

    /** The bar of the own area in {@link AgeBars}. */
    public static Svg bar() {
        return new Markup(300)
                .sample("gw-plot gw-swatch", 22, 14)
                .rect(0, 0, 22, 14)
                .ink(Ink.BAR)
                .end()
                .done("");
    }

    /** The stroke of the reference in {@link AgeBars}, or the ring of the {@link Wheel}. */
    public static Svg reference() {
        return new Markup(300)
                .sample("gw-plot gw-swatch", 22, 14)
                .line(11, 0, 11, 14)
                .ink(Ink.REFERENCE)
                .end()
                .done("");
    }

    /** A measured or a modelled year of the own area in {@link Years}. */
    public static Svg year(Years.Kind kind) {
        var markup = new Markup(400).sample("gw-plot gw-swatch", 22, 14);
        if (kind == Years.Kind.MEASURED) {
            markup.line(0, 7, 22, 7).ink(Ink.OWN_LINE).end();
        }
        YearsPen.OWN.point(markup, 11, 7, kind == Years.Kind.MODELLED);
        return markup.done("");
    }

    /** A year without a value in {@link Years}. */
    public static Svg absentYear() {
        return new Markup(300)
                .sample("gw-plot gw-swatch", 14, 14)
                .rect(1, 1, 12, 12)
                .ink(Ink.OPEN)
                .end()
                .done("");
    }

    /** An arrow of {@link ThemeWeb}. */
    public static Svg arrow(boolean helps) {
        return new Markup(300)
                .sample("gw-web gw-swatch", 30, 14)
                .line(0, 7, 30, 7)
                .ink(helps ? Ink.WEB_HELPS : Ink.WEB_WORSENS)
                .end()
                .done("");
    }

    /** An area in a {@link Funnel} that chance may have put where it is. */
    public static Svg area() {
        var markup = new Markup(300).sample("gw-plot gw-swatch", 22, 14);
        return markup.circle(11, 7, 4).ink(Ink.AREA_POINT).end().done("");
    }

    /** What the areas of a {@link Funnel} are held against. */
    public static Svg target() {
        return line(Ink.REFERENCE_LINE);
    }

    /** The inner limits of a {@link Funnel}. */
    public static Svg inner() {
        return line(Ink.THIRD_LINE);
    }

    /** The outer limits of a {@link Funnel}. */
    public static Svg outer() {
        return line(Ink.BREAK);
    }

    private static Svg line(Ink ink) {
        var markup = new Markup(300).sample("gw-plot gw-swatch", 22, 14);
        return markup.line(0, 7, 22, 7).ink(ink).end().done("");
    }
}
