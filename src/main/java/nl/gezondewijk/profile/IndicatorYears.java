package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.chart.Axis;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.Years;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.page.Here;

/** An opened indicator through the years: drawn, in rows, and where its series breaks. */
final class IndicatorYears {
    private final Here here;
    private final Detail detail;
    private final Places places;
    private final Values values;

    IndicatorYears(Here here, Detail detail, Places places, Values values) {
        this.here = here;
        this.detail = detail;
        this.places = places;
        this.values = values;
    }

    Optional<Content> picture() {
        boolean any =
                detail.years().stream().anyMatch(year -> year.own().known().isPresent());
        if (!any) {
            return Optional.empty();
        }
        var others = new ArrayList<Years.Series>();
        if (detail.reference().isPresent()) {
            others.add(series(places.other(detail.reference().get()), year -> year.reference()));
        }
        if (detail.surroundings().country().isPresent()
                && detail.question().against().orElseThrow() != Against.NETHERLANDS) {
            others.add(series(here.say("profile.country"), year -> year.country()));
        }
        var title = here.say("profile.years.title", here.say(detail.indicator().name()));
        var sentence = detail.years().stream()
                .map(year -> year.own().period().code() + ": " + values.text(year.own()))
                .collect(Collectors.joining(", "));
        return Optional.of(new Years(
                        new Caption("jaren", title, sentence),
                        series(places.own(), year -> Optional.of(year.own())),
                        others,
                        chartBreaks(),
                        axis(detail.indicator(), here))
                .svg());
    }

    static Axis axis(Indicator indicator, Here here) {
        return indicator.unit() == Indicator.Unit.PERCENT ? Axis.percent(here.numbers()) : Axis.free(here.numbers());
    }

    private Years.Series series(String name, java.util.function.Function<Detail.Year, Optional<Observation>> which) {
        var points = new ArrayList<Years.Point>();
        for (var year : detail.years()) {
            boolean repeated = !points.isEmpty() && points.getLast().year() == year.year();
            if (!repeated) {
                points.add(point(year.year(), which.apply(year)));
            }
        }
        return new Years.Series(name, points);
    }

    private Years.Point point(int year, Optional<Observation> observation) {
        if (observation.isEmpty() || observation.get().known().isEmpty()) {
            return Years.Point.absent(year, observation.map(values::text).orElse(""));
        }
        double value = observation.get().known().orElseThrow().value();
        var indicator = observation.get().indicator();
        var text = indicator.unit().isRate()
                ? values.number(indicator, value) // the unit behind each point would cover its neighbours
                : values.text(indicator, value);
        return detail.indicator().kind() == Indicator.Kind.MODELLED
                ? Years.Point.modelled(year, value, text)
                : Years.Point.measured(year, value, text);
    }

    private List<Years.Break> chartBreaks() {
        var breaks = new ArrayList<Years.Break>();
        detail.indicator().breaks().stream()
                .filter(one -> detail.years().stream().anyMatch(year -> year.year() < one.year())
                        && detail.years().stream().anyMatch(year -> year.year() >= one.year()))
                .forEach(one -> breaks.add(Years.Break.definition(one.year(), here.say("profile.break.definition"))));
        borderBreak().ifPresent(year -> breaks.add(Years.Break.border(year, here.say("profile.break.border"))));
        return breaks;
    }

    /** The first year in which the place has today's borders, when there are figures from before. */
    private Optional<Integer> borderBreak() {
        boolean before = detail.years().stream().anyMatch(IndicatorYears::isOtherBorders);
        return before
                ? detail.years().stream()
                        .filter(year -> !isOtherBorders(year))
                        .map(Detail.Year::year)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isOtherBorders(Detail.Year year) {
        return year.own().figure() instanceof Figure.None none && none.reason() == Figure.Reason.OTHER_BORDERS;
    }

    List<String> breaks() {
        var texts = new ArrayList<String>();
        detail.indicator().breaks().forEach(one -> texts.add(one.year() + ": " + here.say(one.what())));
        borderBreak().ifPresent(year -> texts.add(year + ": " + here.say("profile.break.border.text", places.own())));
        return texts;
    }

    List<IndicatorView.YearRow> rows() {
        return detail.years().stream()
                .map(year -> new IndicatorView.YearRow(
                        year.own().isWithdrawn()
                                ? here.say(
                                        "profile.year.withdrawn",
                                        year.own().period().code())
                                : year.own().period().code(),
                        values.shown(year.own()),
                        year.reference().map(values::shown),
                        year.country().map(values::shown)))
                .toList();
    }
}
