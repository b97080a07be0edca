package nl.gezondewijk.approach;

import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;

/**
 * An approach as its people see it.
 *
 * @param part name of the {@link Part} of who looks; empty for an administrator who takes no part
 * @param said that part in words
 * @param example whether it is there to be read only
 */
record ApproachView(
        int id,
        String name,
        String url,
        String area,
        String areaUrl,
        String part,
        String said,
        int members,
        boolean example) {

    /** A place that an approach may be for. */
    record Found(String code, String name, String kind, String within) {}

    static ApproachView of(Approach approach, Optional<Area> area, Actor reader, Here here) {
        var part = approach.partOf(reader);
        return new ApproachView(
                approach.id(),
                approach.name(),
                approach.url(),
                area.map(Area::name).orElse(approach.area()),
                "/wijkprofiel/" + approach.area(),
                part.map(Part::name).orElse(""),
                part.map(one -> here.say("approach.part." + one)).orElse(here.say("approach.part.none")),
                approach.members().size(),
                approach.example());
    }
}
