package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.ChoroplethMap;
import nl.gezondewijk.chart.MapArea;
import nl.gezondewijk.chart.Swatch;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.theme.Themes;

/** Puts a map of one indicator into words and a picture. */
final class MapViews {
    private final Here here;
    private final Profile profile;
    private final Line line;
    private final Themes themes;
    private final Places places;
    private final Values values;

    MapViews(Here here, Profile profile, Line line, Themes themes) {
        this.here = here;
        this.profile = profile;
        this.line = line;
        this.themes = themes;
        this.places = new Places(here, profile.surroundings(), profile.question());
        this.values = new Values(here);
    }

    MapView view(
            List<Area> areas,
            Map<String, Figure> figures,
            Map<String, Border> borders,
            Area.Kind level,
            boolean inGemeente) {
        var indicator = line.indicator();
        var known = areas.stream()
                .flatMap(area -> known(figures, area).stream())
                .mapToDouble(Figure.Known::value)
                .toArray();
        var classes = Classes.of(known, line.reference(), indicator.direction());
        var where = places.gemeente()
                .or(() -> Optional.of(profile.area()))
                .map(places::full)
                .orElse("");
        return new MapView(
                here.say("profile.map.name", here.say(indicator.name())),
                here.say(indicator.name()) + ", " + where + ", "
                        + line.own().period().code(),
                here.say(
                        "profile.map.lead",
                        known.length,
                        areas.size(),
                        here.say("profile.plural." + (inGemeente ? level : Area.Kind.GEMEENTE))),
                map(areas, figures, borders, classes, where),
                legend(classes),
                rows(areas, figures),
                bordersYear(borders),
                values.kind(line.own()),
                Values.kindClass(line.own()),
                choices(),
                inGemeente ? levels(level) : List.of(),
                indicator.key(),
                Places.url(profile.area()) + "/kaart");
    }

    private static Optional<Figure.Known> known(Map<String, Figure> figures, Area area) {
        return figures.get(area.code()) instanceof Figure.Known one ? Optional.of(one) : Optional.empty();
    }

    private Values.Shown shown(Map<String, Figure> figures, Area area) {
        return values.shown(
                line.indicator(), figures.getOrDefault(area.code(), new Figure.None(Figure.Reason.MISSING)));
    }

    private Optional<Content> map(
            List<Area> areas, Map<String, Figure> figures, Map<String, Border> borders, Classes classes, String where) {
        var drawn = new ArrayList<MapArea>();
        for (var area : areas) {
            var border = borders.get(area.code());
            if (border != null) {
                var rings = Drawing.rings(border);
                drawn.add(new MapArea(
                        Places.name(area),
                        Places.name(area) + ": " + shown(figures, area).text(),
                        rings,
                        known(figures, area).map(one -> classes.of(one.value())).orElse(0),
                        isOwn(area),
                        Optional.of(Places.url(area) + "/" + line.indicator().key())));
            }
        }
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        var caption = new Caption(
                "kaart",
                here.say(line.indicator().name()) + ", " + where,
                here.say("profile.map.sentence", drawn.size()));
        return Optional.of(new ChoroplethMap(caption, drawn, classes.palette(), Optional.of(places.own())).svg());
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

    private List<MapView.Legend> legend(Classes classes) {
        var legend = new ArrayList<MapView.Legend>();
        double[] limits = classes.limits();
        for (int step = 0; step < 5; step++) {
            var words = step == 0
                    ? here.say("profile.map.upTo", number(limits[0]))
                    : step == 4
                            ? here.say("profile.map.above", number(limits[3]))
                            : here.say("profile.map.between", number(limits[step - 1]), number(limits[step]));
            legend.add(new MapView.Legend(Swatch.map(classes.palette(), classes.fromLow(step), "vak-" + step), words));
        }
        legend.add(new MapView.Legend(Swatch.map(classes.palette(), 0, "vak-geen"), here.say("profile.map.none")));
        return legend;
    }

    private String number(double value) {
        return values.text(line.indicator(), value);
    }

    private List<MapView.Row> rows(List<Area> areas, Map<String, Figure> figures) {
        return areas.stream()
                .map(area -> new MapView.Row(
                        Places.name(area),
                        Places.url(area) + "/" + line.indicator().key(),
                        shown(figures, area)))
                .toList();
    }

    /** Borders may be of another year than the figures; then the map says so. */
    private String bordersYear(Map<String, Border> borders) {
        return borders.values().stream()
                .map(Border::year)
                .filter(year -> year != line.own().derivation().spot().areaYear())
                .findFirst()
                .map(year -> here.say("profile.map.borders", String.valueOf(year)))
                .orElse("");
    }

    private List<MapView.Group> choices() {
        return profile.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .filter(section -> !section.lines().isEmpty())
                .map(section -> new MapView.Group(
                        here.say(themes.get(section.topic().key()).name()),
                        section.lines().stream()
                                .map(one -> new MapView.Option(
                                        one.indicator().key(),
                                        here.say(one.indicator().name())))
                                .toList()))
                .toList();
    }

    private List<ProfileView.Choice> levels(Area.Kind level) {
        return Stream.of(Area.Kind.WIJK, Area.Kind.BUURT)
                .map(one -> new ProfileView.Choice(
                        here.say("profile.plural." + one),
                        here.with("vlak", one == Area.Kind.WIJK ? "wijk" : "buurt"),
                        one == level))
                .toList();
    }
}
