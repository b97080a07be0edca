package nl.gezondewijk.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gezondewijk.document.Exhibit;
import nl.gezondewijk.document.Exhibit.Form;
import nl.gezondewijk.document.Exhibit.Point;
import nl.gezondewijk.document.Exhibit.Series;
import nl.gezondewijk.document.Exhibit.Tone;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.Detail;
import nl.gezondewijk.profile.Details;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;

/** Figures as charts of PowerPoint's own: the years of what was measured, else the area beside its reference. */
final class FigurePlots {
    /** A line of two points would look like a trend. */
    private static final int FEWEST_YEARS = 3;

    private final Story story;
    private final Details details;
    private final Wording words;
    private final Language here;

    FigurePlots(Story story, Details details) {
        this.story = story;
        this.details = details;
        this.words = story.words();
        this.here = words.language();
    }

    Exhibit of(Spoken figure) {
        return years(figure).orElseGet(() -> bars(figure));
    }

    private Exhibit bars(Spoken figure) {
        var categories = new ArrayList<String>();
        var points = new ArrayList<Point>();
        value(Optional.of(figure.line().own())).ifPresent(own -> {
            categories.add(words.own());
            var point = Point.of(own, Tone.OWN);
            points.add(figure.line()
                    .margin()
                    .map(margin -> point.within(margin.lower(), margin.upper()))
                    .orElse(point));
        });
        figure.line().reference().ifPresent(reference -> {
            categories.add(words.reference());
            points.add(Point.of(reference, Tone.REFERENCE));
        });
        if (!words.country().isEmpty()) {
            value(figure.line().country()).ifPresent(country -> {
                categories.add(words.country());
                points.add(Point.of(country, Tone.THIRD));
            });
        }
        return new Exhibit.Plot(
                alternative(figure),
                Form.BARS,
                format(figure.line().indicator()),
                categories,
                List.of(new Series(figure.name(), Tone.OWN, points)));
    }

    private String alternative(Spoken figure) {
        return figure.name() + ": " + words.own() + " " + figure.value() + ", " + words.reference() + " "
                + figure.reference()
                + (figure.country().isEmpty() ? "" : ", " + words.country() + " " + figure.country()) + ".";
    }

    /** Never of what was modelled, and not across a definition that changed. */
    private Optional<Exhibit> years(Spoken figure) {
        return Optional.of(figure.line())
                .filter(line -> line.indicator().kind() != Indicator.Kind.MODELLED)
                .flatMap(line -> details.find(
                        story.profile().question(), line.indicator().key()))
                .flatMap(detail -> years(figure, detail));
    }

    private Optional<Exhibit> years(Spoken figure, Detail detail) {
        int newest = figure.line().own().period().lastYear();
        int since = figure.line().indicator().breaks().stream()
                .mapToInt(Indicator.Break::year)
                .filter(year -> year <= newest)
                .max()
                .orElse(0);
        var known = detail.years().stream()
                .filter(year -> year.year() >= since && year.own().known().isPresent())
                .toList();
        if (known.stream().map(Detail.Year::year).distinct().count() < FEWEST_YEARS) {
            return Optional.empty();
        }
        return Optional.of(
                lines(figure, known, known.getFirst().year(), known.getLast().year()));
    }

    private Exhibit lines(Spoken figure, List<Detail.Year> years, int first, int last) {
        var series = new ArrayList<Series>();
        series.add(new Series(words.own(), Tone.OWN, points(years, first, last, year -> Optional.of(year.own()))));
        if (years.stream().anyMatch(year -> year.reference().isPresent())) {
            series.add(
                    new Series(words.reference(), Tone.REFERENCE, points(years, first, last, Detail.Year::reference)));
        }
        if (!words.country().isEmpty()) {
            series.add(new Series(words.country(), Tone.THIRD, points(years, first, last, Detail.Year::country)));
        }
        return new Exhibit.Plot(
                here.say(
                        "product.slides.years",
                        figure.name(),
                        String.valueOf(first),
                        String.valueOf(last),
                        alternative(figure)),
                Form.LINES,
                format(figure.line().indicator()),
                IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList(),
                series);
    }

    /** A point for every year between, so that years keep their distance. */
    private static List<Point> points(
            List<Detail.Year> years, int first, int last, Function<Detail.Year, Optional<Observation>> which) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> point(value(years.stream()
                        .filter(year -> year.year() == number)
                        .findFirst()
                        .flatMap(which))))
                .toList();
    }

    Exhibit ages(List<Spoken> bands) {
        var series = new ArrayList<Series>();
        series.add(new Series(
                words.own(),
                Tone.OWN,
                bands.stream()
                        .map(band -> point(value(Optional.of(band.line().own()))))
                        .toList()));
        if (bands.stream().anyMatch(band -> band.line().reference().isPresent())) {
            series.add(new Series(
                    words.reference(),
                    Tone.REFERENCE,
                    bands.stream().map(band -> point(band.line().reference())).toList()));
        }
        return new Exhibit.Plot(
                bands.stream().map(band -> band.name() + " " + band.value()).collect(Collectors.joining(", ")),
                Form.BARS,
                format(bands.getFirst().line().indicator()),
                bands.stream().map(Spoken::name).toList(),
                series);
    }

    private static Point point(OptionalDouble value) {
        return value.isPresent() ? Point.of(value.getAsDouble()) : Point.none();
    }

    private static OptionalDouble value(Optional<Observation> observation) {
        return observation
                .flatMap(Observation::known)
                .map(known -> OptionalDouble.of(known.value()))
                .orElse(OptionalDouble.empty());
    }

    /** As Excel writes the numbers of this indicator, in the language of the slides. */
    private String format(Indicator indicator) {
        var number = "#,##0" + (indicator.decimals() > 0 ? "." + "0".repeat(indicator.decimals()) : "");
        var written =
                switch (indicator.unit()) {
                    case PERCENT -> number + "\"%\"";
                    case EURO -> "\"€ \"" + number;
                    case KILOMETRE -> number + "\" km\"";
                    default -> number;
                };
        return (here.english() ? "[$-809]" : "[$-413]") + written;
    }
}
