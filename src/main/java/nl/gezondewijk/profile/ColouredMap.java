package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.ChoroplethMap;
import nl.gezondewijk.chart.MapArea;
import nl.gezondewijk.chart.Svg;
import nl.gezondewijk.chart.Swatch;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Language;

/** The parts of a place, each in the colour of its figure, and what the colours mean. */
final class ColouredMap {
    private final Language here;
    private final Profile profile;
    private final Line line;
    private final List<Area> areas;
    private final Map<String, Figure> figures;
    private final Values values;
    private final Classes classes;

    ColouredMap(Language here, Profile profile, Line line, List<Area> areas, Map<String, Figure> figures) {
        this.here = here;
        this.profile = profile;
        this.line = line;
        this.areas = areas;
        this.figures = figures;
        this.values = new Values(here);
        this.classes = Classes.of(
                known(),
                line.reference(),
                line.own().isWithdrawn()
                        ? Indicator.Direction.NEITHER
                        : line.indicator().direction());
    }

    /** The values that are known, in the order of the areas. */
    double[] known() {
        return areas.stream()
                .flatMap(area -> known(area).stream())
                .mapToDouble(Figure.Known::value)
                .toArray();
    }

    private Optional<Figure.Known> known(Area area) {
        return figures.get(area.code()) instanceof Figure.Known one ? Optional.of(one) : Optional.empty();
    }

    Values.Shown shown(Area area) {
        return values.shown(
                line.indicator(), figures.getOrDefault(area.code(), new Figure.None(Figure.Reason.MISSING)));
    }

    /**
     * Empty where no borders are known, and for what is compared with 100 only: colours would set areas beside each other.
     *
     * @param walkable for a page, where each area leads to its own; else for a slide, with larger letters
     */
    Optional<Svg> draw(Map<String, Border> borders, Caption caption, boolean walkable) {
        var drawn = areas.stream()
                .flatMap(area -> Optional.ofNullable(borders.get(area.code())).stream()
                        .map(border -> area(area, border, walkable)))
                .toList();
        if (drawn.isEmpty() || !line.indicator().setsAreasBesideEachOther()) {
            return Optional.empty();
        }
        var map = new ChoroplethMap(caption, drawn, classes.palette(), Optional.of(Places.name(profile.area())));
        return Optional.of(walkable ? map.svg() : map.narrow());
    }

    private MapArea area(Area area, Border border, boolean walkable) {
        return new MapArea(
                Places.name(area),
                Places.name(area) + ": " + shown(area).text(),
                Drawing.rings(border),
                known(area).map(one -> classes.of(one.value())).orElse(0),
                isOwn(area),
                walkable ? Optional.of(Places.url(area) + "/" + line.indicator().key()) : Optional.empty());
    }

    private boolean isOwn(Area area) {
        return area.code().equals(profile.area().code())
                || area.wijk().equals(Optional.of(profile.area().code()))
                || profile.surroundings()
                        .place()
                        .in(area.year())
                        .map(codes -> codes.contains(area.code()))
                        .orElse(false);
    }

    /** From low to high, and last the areas without a figure. */
    List<MapPicture.Key> legend() {
        var legend = new ArrayList<MapPicture.Key>();
        double[] limits = classes.limits();
        for (int step = 0; step < 5; step++) {
            var words = step == 0
                    ? here.say("profile.map.upTo", number(limits[0]))
                    : step == 4
                            ? here.say("profile.map.above", number(limits[3]))
                            : here.say("profile.map.between", number(limits[step - 1]), number(limits[step]));
            legend.add(new MapPicture.Key(Swatch.map(classes.palette(), classes.fromLow(step), "vak-" + step), words));
        }
        legend.add(new MapPicture.Key(Swatch.map(classes.palette(), 0, "vak-geen"), here.say("profile.map.none")));
        return legend;
    }

    private String number(double value) {
        return values.text(line.indicator(), value);
    }

    /** Borders may be of another year than the figures; then the map says so. */
    String bordersYear(Map<String, Border> borders) {
        return borders.values().stream()
                .map(Border::year)
                .filter(year -> year != line.own().derivation().spot().areaYear())
                .findFirst()
                .map(year -> here.say("profile.map.borders", String.valueOf(year)))
                .orElse("");
    }
}
