package nl.gezondewijk.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Regions;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Observations;
import nl.gezondewijk.page.Language;
import org.springframework.stereotype.Component;

/** Draws one figure over the parts of a place, or of the gemeente that it lies in, where its own line is thick. */
@Component
public class DrawMap {
    /** With fewer there is nothing to see that a sentence does not say. */
    private static final int FEWEST = 4;
    /** Of more buurten none can be pointed at from the back of a room. */
    private static final int MOST = 150;

    private final Areas areas;
    private final Regions regions;
    private final Observations observations;
    private final Drawing drawing;

    DrawMap(Areas areas, Regions regions, Observations observations, Drawing drawing) {
        this.areas = areas;
        this.regions = regions;
        this.observations = observations;
        this.drawing = drawing;
    }

    /** What a map shows, and how that is called: the buurten of a wijk. */
    private record Around(Area place, Area.Kind level, List<Area> parts) {}

    /** Empty where too few of them have a figure, all have the same, no borders are known, or it was withdrawn. */
    public Optional<MapPicture> find(Profile profile, Line line, Language here) {
        if (line.own().isWithdrawn()) {
            return Optional.empty();
        }
        return around(profile, line.own().derivation().spot().areaYear())
                .flatMap(around -> find(profile, line, here, around));
    }

    private Optional<MapPicture> find(Profile profile, Line line, Language here, Around around) {
        var codes = around.parts().stream().map(Area::code).toList();
        var map = new ColouredMap(here, profile, line, around.parts(), figures(line, codes));
        double[] known = map.known();
        var values = new Values(here);
        var lowest = values.text(line.indicator(), Arrays.stream(known).min().orElse(0));
        var highest = values.text(line.indicator(), Arrays.stream(known).max().orElse(0));
        if (known.length < FEWEST || lowest.equals(highest)) {
            return Optional.empty();
        }
        var sentence = here.say(
                "profile.map.range",
                here.say(line.indicator().name()),
                lowest,
                highest,
                here.say("profile.plural." + around.level()),
                Places.name(around.place()));
        var borders = drawing.borders(around.parts(), around.parts().getFirst().year());
        return map.draw(borders, new Caption("kaart", sentence, ""), false)
                .map(svg -> new MapPicture(
                        sentence,
                        svg,
                        map.legend(),
                        Stream.of(
                                        here.say(
                                                "profile.map.lead",
                                                known.length,
                                                codes.size(),
                                                here.say("profile.plural." + around.level())),
                                        map.bordersYear(borders))
                                .filter(note -> !note.isEmpty())
                                .toList()));
    }

    private Map<String, Figure> figures(Line line, List<String> codes) {
        return codes.size() < FEWEST ? Map.of() : observations.read(line.own().derivation(), codes);
    }

    private Optional<Around> around(Profile profile, int year) {
        var own = profile.area();
        var gemeente = profile.surroundings().gemeente().map(place -> place.area());
        return switch (own.kind()) {
            case COUNTRY ->
                Optional.of(new Around(own, Area.Kind.GEMEENTE, areas.listOfKind(Area.Kind.GEMEENTE, year)));
            case PROVINCIE, GGD_REGIO ->
                Optional.of(new Around(own, Area.Kind.GEMEENTE, regions.listGemeenten(own.code(), year)));
            case GEMEENTE -> Optional.of(readable(own, year));
            case WIJK -> gemeente.map(around -> readable(around, year));
            case BUURT, POSTCODE, FOCUS -> gemeente.map(around -> within(around, Area.Kind.BUURT, year));
        };
    }

    private Around readable(Area gemeente, int year) {
        var buurten = within(gemeente, Area.Kind.BUURT, year);
        return buurten.parts().size() > MOST ? within(gemeente, Area.Kind.WIJK, year) : buurten;
    }

    private Around within(Area gemeente, Area.Kind level, int year) {
        return new Around(gemeente, level, areas.listInGemeente(gemeente.code(), level, year));
    }
}
