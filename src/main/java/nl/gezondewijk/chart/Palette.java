package nl.gezondewijk.chart;

/** What the five classes of a map mean: around a reference (1 favourable, 5 unfavourable), or from little (1) to much (5) without judgement. */
public enum Palette {
    AROUND_REFERENCE("m", new String[] {"#0b4596", "#8ab6ea", "#dde4e6", "#f3b47e", "#b34e00"}),
    LITTLE_TO_MUCH("n", new String[] {"#e9eef0", "#c5d0d4", "#9aaab1", "#6a7d86", "#374c56"});

    private final String[] inks;

    Palette(String letter, String[] colours) {
        inks = new String[colours.length + 1];
        for (int i = 0; i < colours.length; i++) {
            inks[i + 1] = " class=\"" + letter + (i + 1) + "\" fill=\"" + colours[i] + "\"";
        }
        inks[0] = " class=\"m0\"";
    }

    /** 0 is withheld: hatched, by attribute, for a style sheet cannot name a pattern of the page. */
    void paint(Markup markup, int level, String hatch) {
        markup.raw(inks[level]);
        if (level == 0) {
            markup.with("fill", "url(#" + hatch + ")");
        }
    }

    static void hatch(Markup markup, String id) {
        markup.raw("<defs>").open("pattern").with("id", id);
        markup.raw(" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">");
        markup.raw(
                "<rect width=\"6\" height=\"6\" fill=\"#f1f4f5\"/><rect width=\"2\" height=\"6\" fill=\"#6f7e85\"/></pattern></defs>");
    }
}
