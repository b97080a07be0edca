package nl.gezondewijk.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.directory.Gazetteer;
import nl.gezondewijk.directory.Globe;
import nl.gezondewijk.directory.PinMap;
import nl.gezondewijk.directory.Spot;
import org.springframework.stereotype.Component;

/** Where parties are: at a point that somebody gave, or in the middle of their buurt. */
@Component
class PartyPlaces {
    private final Gazetteer gazetteer;

    PartyPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The buurten around an area, by code. */
    Map<String, String> buurten(String area) {
        var buurten = new LinkedHashMap<String, String>();
        gazetteer.buurtenAround(area).forEach(one -> buurten.put(one.code(), one.name()));
        return buurten;
    }

    /** Empty too for a point that is none, or not in the Netherlands. */
    static Optional<Organisation.Point> at(String written) {
        return Globe.read(written).flatMap(Globe::spot).map(PartyPlaces::point);
    }

    Optional<Organisation.Point> middle(String buurt) {
        return gazetteer.middle(buurt).map(PartyPlaces::point);
    }

    /** The buurt of which a party stands in the middle, as it was placed by that. */
    Optional<String> buurt(Organisation party, String area) {
        return gazetteer.borders(gazetteer.buurtenAround(area)).stream()
                .filter(border -> party.point().filter(middle(border)::equals).isPresent())
                .map(Border::code)
                .findFirst();
    }

    /** In degrees, as somebody would give it. */
    static String written(Organisation.Point point) {
        return Globe.of(new Spot(point.x(), point.y())).written();
    }

    /** Numbered in the order given, on the buurten around; none when nobody is anywhere. */
    Optional<PinMap> map(List<Organisation> placed, String area) {
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        var spots = new ArrayList<PinMap.Numbered>();
        for (var party : placed) {
            party.point().ifPresent(at -> spots.add(new PinMap.Numbered(spots.size() + 1, new Spot(at.x(), at.y()))));
        }
        return Optional.of(PinMap.of(spots, gazetteer.borders(gazetteer.buurtenAround(area)), buurten(area)));
    }

    private static Organisation.Point middle(Border border) {
        return point(new Spot(border.inside()[0], border.inside()[1]));
    }

    private static Organisation.Point point(Spot spot) {
        return new Organisation.Point((int) Math.round(spot.x()), (int) Math.round(spot.y()));
    }
}
