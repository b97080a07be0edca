package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.chart.Caption;
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
        var map = new ColouredMap(here, profile, line, areas, figures);
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
                        map.known().length,
                        areas.size(),
                        here.say("profile.plural." + (inGemeente ? level : Area.Kind.GEMEENTE))),
                map.draw(borders, caption(areas, borders, where), true).map(Content.class::cast),
                absent(),
                map.legend(),
                rows(areas, map),
                map.bordersYear(borders),
                values.kind(line.own()),
                Values.kindClass(line.own()),
                choices(),
                inGemeente ? levels(level) : List.of(),
                indicator.key(),
                Places.url(profile.area()) + "/kaart");
    }

    private MapView.Absent absent() {
        return line.indicator().setsAreasBesideEachOther()
                ? new MapView.Absent(here.say("profile.map.absent"), here.say("profile.map.absent.next"))
                : new MapView.Absent(here.say("profile.map.ratio"), here.say("profile.map.ratio.next"));
    }

    private Caption caption(List<Area> areas, Map<String, Border> borders, String where) {
        long drawn =
                areas.stream().filter(area -> borders.containsKey(area.code())).count();
        return new Caption(
                "kaart", here.say(line.indicator().name()) + ", " + where, here.say("profile.map.sentence", drawn));
    }

    private List<MapView.Row> rows(List<Area> areas, ColouredMap map) {
        return areas.stream()
                .map(area -> new MapView.Row(
                        Places.name(area),
                        Places.url(area) + "/" + line.indicator().key(),
                        map.shown(area)))
                .toList();
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
