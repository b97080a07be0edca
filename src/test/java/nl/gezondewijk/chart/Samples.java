package nl.gezondewijk.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.page.Numbers;

/** Charts of Noordwest in Groningen, as a profile would ask for them. */
final class Samples {
    static final Numbers DUTCH = new Numbers(Languages.DUTCH);
    static final Numbers ENGLISH = new Numbers(Locale.UK);

    private Samples() {}

    static Caption caption(String id) {
        return new Caption(id, "Voelt zich eenzaam", "In Noordwest 55,6 procent, in de gemeente 48,6 procent.");
    }

    /** Moving with difficulty: lower is better, Noordwest has the worst value of all. */
    static SpineRow hardToMove() {
        return spine(new SpineRow.Peers(2.6, 6.2, 8.6, 12.5), 7.6, 9.8, 12.5, Mark.UNFAVOURABLE, true);
    }

    static SpineRow spine(
            SpineRow.Peers peers, double reference, double second, double own, Mark mark, boolean lowerIsBetter) {
        return new SpineRow(
                "Wijken: van 2,6 tot 12,5%. Middelste helft: 6,2 tot 8,6. Noordwest: 12,5.",
                peers,
                reference,
                OptionalDouble.of(second),
                new SpineRow.Own(own, Optional.empty(), mark),
                lowerIsBetter);
    }

    static AgeBars ages() {
        return new AgeBars(
                new Caption("leeftijd", "Leeftijd van de inwoners", "0-14 jaar: Noordwest 12,0 procent."),
                List.of(
                        band("0–14", 12.0, 12.3),
                        band("15–24", 24.4, 21.6),
                        band("25–44", 28.9, 29.6),
                        band("45–64", 17.5, 21.7),
                        band("65+", 17.3, 14.7)),
                Axis.percent(DUTCH));
    }

    static AgeBars.Band band(String label, double value, double reference) {
        return new AgeBars.Band(label, OptionalDouble.of(value), DUTCH.fixed(value, 1), OptionalDouble.of(reference));
    }

    static Years modelledYears() {
        return new Years(
                caption("jaren-geschat"),
                modelled("Noordwest", 45.8, 51.8, 55.6),
                List.of(modelled("Groningen", 38.6, 44.0, 48.6), modelled("Nederland", 39.6, 43.4, 47.0)),
                List.of(),
                Axis.percent(DUTCH));
    }

    private static Years.Series modelled(String name, double first, double second, double third) {
        return new Years.Series(
                name,
                List.of(
                        Years.Point.modelled(2012, first, DUTCH.fixed(first, 1)),
                        Years.Point.modelled(2016, second, DUTCH.fixed(second, 1)),
                        Years.Point.modelled(2020, third, DUTCH.fixed(third, 1))));
    }

    static Years measuredYears() {
        return new Years(
                new Caption("jaren-geteld", "Inwoners met bijstand", "In Noordwest 77,6 per 1.000."),
                measured("Noordwest", 2013, 61, 64, 66.5, 70.1, 74, 76, 79.9, 77.6),
                List.of(
                        measured("Groningen", 2013, 41, 43, 45, 46, 47.1, 48, 47.5, 46.5),
                        measured("Nederland", 2013, 25, 26, 26.6, 27, 27.2, 26, 25, 24.2)),
                List.of(Years.Break.definition(2017, "nieuwe telling"), Years.Break.border(2019, "andere grens")),
                Axis.free(DUTCH));
    }

    static Years.Series measured(String name, int first, double... values) {
        return new Years.Series(
                name,
                IntStream.range(0, values.length)
                        .mapToObj(i -> Years.Point.measured(first + i, values[i], DUTCH.fixed(values[i], 1)))
                        .toList());
    }

    static Dots dots() {
        double[] values = {
            36.8, 40.4, 40.5, 41.6, 41.9, 42.4, 43.2, 45.1, 46.2, 46.6, 48.3, 48.3, 48.6, 48.6, 49.3, 49.7, 50.8, 51.6,
            51.7
        };
        return new Dots(
                caption("stippen"),
                peers(values),
                new Dots.Dot(55.6, "Noordwest 55,6"),
                Optional.of(new Dots.Dot(48.6, "gemeente 48,6")),
                Axis.percent(DUTCH));
    }

    static List<Dots.Dot> peers(double... values) {
        var peers = new ArrayList<Dots.Dot>();
        for (double value : values) {
            peers.add(new Dots.Dot(value, "Wijk " + peers.size() + ": " + DUTCH.fixed(value, 1) + "%"));
        }
        return peers;
    }

    static Dots manyDots(int count, double own) {
        var random = new Random(7);
        double[] values = IntStream.range(0, count)
                .mapToDouble(i -> 47 + 6 * random.nextGaussian())
                .toArray();
        return new Dots(
                caption("stippen-" + count),
                peers(values),
                new Dots.Dot(own, "Noordwest " + DUTCH.fixed(own, 1)),
                Optional.of(new Dots.Dot(47, "Nederland 47,0")),
                Axis.percent(DUTCH));
    }

    static Wheel wheel(String id) {
        return new Wheel(
                new Caption(id, "Zes dimensies van gezondheid in Noordwest", "Vergeleken met de gemeente Groningen."),
                List.of(
                        dimension(
                                "Lichaamsfuncties",
                                Level.WORSE,
                                Level.MUCH_WORSE,
                                Level.SIMILAR,
                                Level.SIMILAR,
                                Level.WORSE,
                                Level.BETTER,
                                Level.SIMILAR,
                                Level.ABSENT),
                        dimension("Mentaal welbevinden", Level.SIMILAR, Level.WORSE, Level.SIMILAR, Level.SIMILAR),
                        dimension("Zingeving"),
                        dimension("Kwaliteit van leven", Level.WORSE, Level.SIMILAR),
                        dimension(
                                "Meedoen",
                                Level.MUCH_WORSE,
                                Level.WORSE,
                                Level.BETTER,
                                Level.NEITHER,
                                Level.MUCH_BETTER,
                                Level.SIMILAR),
                        dimension(
                                "Dagelijks functioneren",
                                Level.SIMILAR,
                                Level.WORSE,
                                Level.MUCH_BETTER,
                                Level.BETTER,
                                Level.SIMILAR,
                                Level.ABSENT,
                                Level.SIMILAR,
                                Level.WORSE,
                                Level.SIMILAR,
                                Level.SIMILAR,
                                Level.BETTER)),
                "geen cijfers");
    }

    static Wheel.Dimension dimension(String name, Level... levels) {
        return new Wheel.Dimension(
                name,
                List.of(levels).stream()
                        .map(l -> new Wheel.Segment(name + ": " + l, l))
                        .toList());
    }

    static Ring square(double west, double south, double side) {
        return Ring.of(
                new double[] {west, west + side, west + side, west, west},
                new double[] {south, south, south + side, south + side, south});
    }

    static MapArea area(String name, int level, boolean own, Ring... rings) {
        return new MapArea(name, name + ": " + level, List.of(rings), level, own, Optional.empty());
    }
}
