package nl.gezondewijk.chart;

import java.util.List;
import java.util.Optional;

/** What was seen where: the border of an area with a numbered disc on each place; it can be read backwards, from paper to ground. */
public record SeenMap(Caption caption, List<Ring> border, List<Name> names, List<Seen> places) {
    public static final int WIDTH = 328;
    private static final double TALLEST = 420;
    private static final double MARGIN = 16;
    /** A name stands under where a disc may come. */
    private static final double UNDER = 26;

    /** In the metres of the border; {@code words} are read out. */
    public record Seen(double x, double y, int number, String words) {}

    /** Of a part of the area, at a point inside it. */
    public record Name(double x, double y, String name) {}

    public SeenMap {
        names = List.copyOf(names);
        border = List.copyOf(border);
        places = List.copyOf(places);
        if (border.isEmpty()) {
            throw new IllegalArgumentException("a map of places has a border round them");
        }
    }

    public int height() {
        return (int) sheet().height;
    }

    public Svg svg() {
        var sheet = sheet();
        var markup = new Markup(6000).picture("gw-seen", WIDTH, sheet.height, caption);
        MapPath.write(markup.open("path").ink(Ink.GROUND_OF).raw(" fill-rule=\"evenodd\""), sheet.trace(border))
                .end();
        for (var name : names) {
            var at = sheet.place(name.x(), name.y());
            markup.words(Ink.SEEN_NAME, "middle", at[0], at[1] + UNDER, name.name());
        }
        for (var place : places) {
            var at = sheet.place(place.x(), place.y());
            markup.raw("<g>").title(place.number() + ". " + place.words());
            markup.circle(at[0], at[1], 12).ink(Ink.SEEN_HERE).end();
            markup.words(Ink.SEEN_NUMBER, "middle", at[0], at[1] + 4.5, String.valueOf(place.number()));
            markup.close("g");
        }
        return markup.done(caption.alternative());
    }

    /** The ground under a point of the paper, as wide as it is drawn; empty beside the paper. */
    public Optional<double[]> ground(double left, double down) {
        var sheet = sheet();
        boolean onPaper = left >= 0 && left <= WIDTH && down >= 0 && down <= sheet.height;
        return onPaper ? Optional.of(sheet.ground(left, down)) : Optional.empty();
    }

    /** A place that would fall off the paper is not of this area. */
    public boolean holds(double x, double y) {
        var at = sheet().place(x, y);
        return at[0] >= 0 && at[0] <= WIDTH && at[1] >= 0 && at[1] <= sheet().height;
    }

    private Sheet sheet() {
        return Sheet.fitting(border, WIDTH, TALLEST, MARGIN);
    }
}
