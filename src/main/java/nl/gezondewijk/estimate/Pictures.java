package nl.gezondewijk.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.chart.Axis;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.ChoroplethMap;
import nl.gezondewijk.chart.MapArea;
import nl.gezondewijk.chart.Palette;
import nl.gezondewijk.chart.Ring;
import nl.gezondewijk.chart.Scatter;
import nl.gezondewijk.chart.Svg;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.statistics.Normal;

/** What an epidemiologist looks at before a model is believed. */
final class Pictures {
    /** Of more areas one in so many is drawn; the file has them all. */
    static final int MOST_POINTS = 2_000;

    private static final int MOST_ON_MAP = 1_500;
    private static final int FEWEST = 4;
    private static final double SMALL = 0.004;
    private static final double SMALLEST = 0.0004;

    private final Language here;
    private final Amounts amounts;
    private final List<Estimated> surveyed;
    private final List<Estimated> drawn;

    Pictures(Language here, Outcome.Figures figures, Amounts amounts) {
        this.here = here;
        this.amounts = amounts;
        this.surveyed = figures.areas().stream()
                .filter(one -> one.residual().isPresent() && one.expected().isPresent())
                .sorted(Comparator.comparingDouble(one -> one.residual().getAsDouble()))
                .toList();
        int step = 1 + (surveyed.size() - 1) / MOST_POINTS;
        this.drawn = IntStream.range(0, surveyed.size())
                .filter(i -> i % step == 0)
                .mapToObj(surveyed::get)
                .toList();
    }

    /** A picture for a wide column and the same for a phone. */
    record Both(String title, String sentence, Svg wide, Svg narrow) {
        static Both of(String title, String sentence, Scatter scatter) {
            return new Both(title, sentence, scatter.svg(), scatter.narrow());
        }
    }

    List<Both> all() {
        return surveyed.size() < FEWEST ? List.of() : List.of(residuals(), normal(), direct());
    }

    private Both residuals() {
        double low = min(one -> one.expected().orElseThrow());
        double high = max(one -> one.expected().orElseThrow());
        var strokes = new ArrayList<Scatter.Stroke>();
        for (double y : new double[] {-2, 0, 2}) {
            strokes.add(Scatter.Stroke.guide(new Scatter.Place(low, y), new Scatter.Place(high, y)));
        }
        return both(
                "residuals",
                drawn.stream()
                        .map(one -> point(
                                one,
                                one.expected().orElseThrow(),
                                one.residual().orElseThrow()))
                        .toList(),
                strokes,
                false);
    }

    /** Residuals in order against what a normal distribution lets one expect of as many. */
    private Both normal() {
        int n = drawn.size();
        var points = new ArrayList<Scatter.Point>();
        for (int i = 0; i < n; i++) {
            points.add(point(
                    drawn.get(i),
                    Normal.quantile((i + 0.5) / n),
                    drawn.get(i).residual().orElseThrow()));
        }
        double reach = Normal.quantile((n - 0.5) / n);
        var guide = Scatter.Stroke.guide(new Scatter.Place(-reach, -reach), new Scatter.Place(reach, reach));
        return both("normal", points, List.of(guide), false);
    }

    private Both direct() {
        double low = Math.min(min(one -> one.value().orElseThrow()), min(Pictures::found));
        double high = Math.max(max(one -> one.value().orElseThrow()), max(Pictures::found));
        return both(
                "direct",
                drawn.stream()
                        .map(one -> point(one, one.value().orElseThrow(), found(one)))
                        .toList(),
                List.of(Scatter.Stroke.guide(new Scatter.Place(low, low), new Scatter.Place(high, high))),
                true);
    }

    private Both both(String key, List<Scatter.Point> points, List<Scatter.Stroke> strokes, boolean figures) {
        var title = here.say("estimate.picture." + key);
        var sentence = here.say("estimate.picture." + key + ".means");
        var axis = Axis.free(here.numbers());
        return Both.of(
                title,
                sentence,
                new Scatter(
                        new Caption("beeld-" + key, title, sentence),
                        points,
                        strokes,
                        new Scatter.Side(axis, here.say("estimate.picture." + key + ".across")),
                        new Scatter.Side(axis, here.say("estimate.picture." + key + ".up"))));
    }

    private Scatter.Point point(Estimated one, double x, double y) {
        var text = one.place().name() + ": " + amounts.figure(one.value());
        return new Scatter.Point(x, y, drawn.size() > 400 ? SMALLEST : SMALL, text, false);
    }

    private static double found(Estimated one) {
        return one.place().found().orElseThrow().value();
    }

    private double min(ToDoubleFunction<Estimated> of) {
        return drawn.stream().mapToDouble(of).min().orElse(0);
    }

    private double max(ToDoubleFunction<Estimated> of) {
        return drawn.stream().mapToDouble(of).max().orElse(1);
    }

    /** How much of what was found is in each figure, on the map; absent without borders or with too many areas. */
    static Optional<Svg> shares(Language here, Outcome.Figures figures, Amounts amounts, Map<String, Border> borders) {
        var drawn = figures.areas().stream()
                .filter(one -> one.place().area().isPresent() && one.share().isPresent())
                .flatMap(one -> Optional.ofNullable(
                        borders.get(one.place().area().orElseThrow().code()))
                        .map(border -> mapped(one, border, amounts))
                        .stream())
                .toList();
        if (drawn.isEmpty() || drawn.size() > MOST_ON_MAP) {
            return Optional.empty();
        }
        var caption = new Caption("kaart", here.say("estimate.map"), here.say("estimate.map.means"));
        return Optional.of(new ChoroplethMap(caption, drawn, Palette.LITTLE_TO_MUCH, Optional.empty()).svg());
    }

    private static MapArea mapped(Estimated one, Border border, Amounts amounts) {
        double share = one.share().orElseThrow();
        return new MapArea(
                one.place().name(),
                one.place().name() + ": " + amounts.share(share),
                rings(border),
                level(share),
                false,
                Optional.empty());
    }

    /** Fifths: 1 is nearly all expectation, 5 nearly all found. */
    static int level(double share) {
        return Math.clamp(1 + (int) Math.floor(share * 5), 1, 5);
    }

    private static List<Ring> rings(Border border) {
        return border.rings().stream()
                .filter(ring -> ring.length >= 6)
                .map(points -> {
                    int count = points.length / 2;
                    return Ring.of(
                            IntStream.range(0, count)
                                    .mapToDouble(i -> points[2 * i])
                                    .toArray(),
                            IntStream.range(0, count)
                                    .mapToDouble(i -> points[2 * i + 1])
                                    .toArray());
                })
                .toList();
    }
}
