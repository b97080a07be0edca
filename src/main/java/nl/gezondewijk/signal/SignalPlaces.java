package nl.gezondewijk.signal;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** Where in an approach's neighbourhood a signal can be: a buurt, a postcode, or the whole. */
@Component
class SignalPlaces {
    private static final String POSTCODE = "PC";

    private final Areas areas;

    SignalPlaces(Areas areas) {
        this.areas = areas;
    }

    /** In Dutch alphabetical order; none where the approach is for no wijk or gemeente. */
    List<Area> buurten(Approach approach) {
        return areas.find(approach.area()).map(this::buurten).orElse(List.of());
    }

    private List<Area> buurten(Area area) {
        return switch (area.kind()) {
            case WIJK -> areas.listInWijk(area);
            case GEMEENTE -> areas.listInGemeente(area.code(), Area.Kind.BUURT, area.year());
            case BUURT -> List.of(area);
            case COUNTRY, PROVINCIE, GGD_REGIO, POSTCODE, FOCUS -> List.of();
        };
    }

    static Optional<String> ofPostcode(String typed) {
        return Optional.of(typed).filter(text -> text.matches("[1-9]\\d{3}")).map(digits -> POSTCODE + digits);
    }

    String name(String code, List<Area> buurten, Here here) {
        if (code.isEmpty()) {
            return here.say("signal.place.whole");
        }
        if (code.startsWith(POSTCODE)) {
            return here.say("signal.place.postcode", code.substring(POSTCODE.length()));
        }
        return buurten.stream()
                .filter(buurt -> buurt.code().equals(code))
                .map(Area::name)
                .findFirst()
                .orElse(code);
    }
}
